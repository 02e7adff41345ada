import type { Edit, Span } from './field.ts'

/**
 * Finds the first place in a span where a whole text stands that no other edit changes, as it is or as JSON escapes it.
 *
 * @returns `undefined` if there is none.
 */
export function valueEdit(
	source: string,
	{ from, to: end }: Span,
	text: string,
	put: string,
	others: readonly Edit[],
): Edit | undefined {
	for (const [old, now] of [
		[text, put],
		[JSON.stringify(text).slice(1, -1), JSON.stringify(put).slice(1, -1)],
	] as const) {
		for (let at = source.indexOf(old, from); at >= 0; at = source.indexOf(old, at + 1)) {
			const to = at + old.length
			if (to > end) break
			const isTaken = others.some((one) => one.from === at)
			if (
				!isTaken &&
				/[\s"'[,:=]/.test(source[at - 1] ?? ' ') &&
				/[\s"'\],}]/.test(source[to] ?? ' ')
			)
				return { from: at, to, text: now }
		}
	}
	return undefined
}
