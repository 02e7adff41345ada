import { notText } from '../not-text.ts'
import { shownCalls } from '../shortcodes/show-calls.ts'
import type { TakenOut } from '../taken-out.ts'
import type { Found, KramdownOptions } from './rule.ts'
import { rules } from './rules.ts'

const pattern = [
	...notText.map(({ source }) => source),
	...rules.map(({ pattern: { source } }, index) => `(?<rule${index}>${source})`),
].join('|')

/**
 * Finds what kramdown has and Markdown has not.
 *
 * @param from Where to begin.
 * @see https://kramdown.gettalong.org/syntax.html
 */
export function findKramdown(
	source: string,
	from: number,
	options: KramdownOptions = {},
): readonly TakenOut[] {
	const body = source.slice(from)
	const all: TakenOut[] = []
	const starts = new Set<number>()
	const scanner = new RegExp(pattern, 'gimu')
	for (let match = scanner.exec(body); match; match = scanner.exec(body)) {
		// Tables are looked at, and then what is in them.
		if (match[0] === '') scanner.lastIndex++
		// Elements in others are taken with them.
		if (starts.has(match.index)) continue
		const { groups = {} } = match
		const rule = rules.find((_, index) => groups[`rule${index}`] !== undefined)
		const parts = rule?.take(match as Found, body, options)
		if (parts === undefined) continue
		all.push(...parts)
		for (const { start, kind } of parts) if (kind === 'block') starts.add(start)
		// What is within an element is looked at too, unless the whole is taken out.
		const [first] = parts
		if (match[0] !== '' && first?.start === match.index && first.end > first.start)
			scanner.lastIndex = first.end
	}
	return all
		.map((one) => ({ ...withoutMarks(one), start: one.start + from, end: one.end + from }))
		.sort((a, b) => a.start - b.start)
}

/** What is not there any more when shortcodes are read has the calls that it shows. */
function withoutMarks(one: TakenOut): TakenOut {
	if (one.kind === 'html' || one.kind === 'math') return { ...one, value: shownCalls(one.value) }
	if (one.kind === 'abbreviation') return { ...one, title: shownCalls(one.title) }
	if (one.kind !== 'block' || one.node?.type !== 'html') return one
	return { ...one, node: { ...one.node, value: shownCalls(one.node.value) } }
}
