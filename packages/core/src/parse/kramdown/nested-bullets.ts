import type { TakenOut } from '../taken-out.ts'

/**
 * Indents what stands in an item of a numbered list: for kramdown a bullet belongs to it that is indented at all, for Markdown only one below the text of the item.
 *
 * @param at Where the item begins.
 * @param indent Of its number, in characters; `width` is that of its text.
 */
export function nestedBullets(
	body: string,
	at: number,
	{ indent, width }: { readonly indent: number; readonly width: number },
): readonly TakenOut[] | undefined {
	const parts: TakenOut[] = []
	let missing = 0
	for (let start = body.indexOf('\n', at) + 1; start > 0 && start < body.length; ) {
		const next = body.indexOf('\n', start)
		const line = body.slice(start, next < 0 ? body.length : next)
		const depth = /^ */.exec(line)?.[0].length ?? 0
		if (line.trim() !== '') {
			if (depth <= indent) break
			if (missing === 0 && depth < width && /^ *[-*+][ \t]/.test(line)) missing = width - depth
			if (missing > 0)
				parts.push({ start, end: start, kind: 'markdown', value: ' '.repeat(missing) })
		}
		start = next + 1
	}
	return parts.length > 0 ? parts : undefined
}
