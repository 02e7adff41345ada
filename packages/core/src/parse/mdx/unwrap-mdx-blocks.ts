import type { Expanded } from '../expanded.ts'
import { takeOut } from '../take-out.ts'
import type { TakenOut } from '../taken-out.ts'

/**
 * Takes away the fence of blocks with the language `mdx-code-block`: what stands in them is read as if it stood there. Programs that help
 * translators take it for code and leave it alone.
 *
 * @param from Where the body begins.
 * @returns `undefined` if the text has none.
 * @see https://docusaurus.io/docs/i18n/crowdin#mdx-solutions
 */
export function unwrapMdxBlocks(source: string, from: number): Expanded | undefined {
	if (!source.includes('mdx-code-block', from)) return undefined
	return takeOut(source, () =>
		// Docusaurus knows no others, and asks for nothing but their length: one may stand in the other.
		['```', '````'].flatMap((fence) => fencesOf(source, from, fence)).sort(byPlace),
	)
}

function fencesOf(source: string, from: number, fence: string): readonly TakenOut[] {
	const opening = new RegExp(`^ *${fence} *mdx-code-block$`)
	const closing = new RegExp(`^ *${fence}$`)
	const found: TakenOut[] = []
	let open: TakenOut | undefined
	const body = source.slice(from)
	for (const { 0: line, 1: text = '', index } of body.matchAll(/([^\n]*?)\r?(?:\n|$)/g)) {
		const start = from + index
		const end = start + line.length
		if (open === undefined && opening.test(text)) open = { kind: 'comment', start, end }
		else if (open && closing.test(text)) {
			// The end of the line before goes with it.
			const before = open.end === start ? '' : /\r?\n$/.exec(source.slice(start - 2, start))?.[0]
			const rest = { start: start - (before?.length ?? 0), end: start + text.length }
			found.push(open, { kind: 'comment', ...rest })
			open = undefined
		}
	}
	return found
}

function byPlace(one: TakenOut, other: TakenOut): number {
	return one.start - other.start
}
