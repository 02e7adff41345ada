import type { Heading } from '@blog/core'
import type { Heading as HeadingNode } from 'mdast'

/** What Goldmark takes for an id. */
const plain = /^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_:.-]*$/u

/** Calls of shortcodes that make nothing, at the end of a line. */
const calls = /^[ \t]*\{\{[<%][^\r\n]*[>%]\}\}(?=[ \t]*(?:\r?\n|$))/

/**
 * Writes the id of a heading behind it, or among the attributes that it has.
 *
 * @param node Its positions are of the text.
 * @returns The same text if there is no place for it, such as in a heading that a shortcode makes.
 * @example withHeadingId('## A {.wide}\n', node, { id: 'a-1', text: 'A' }) // '## A {.wide #a-1}\n'
 * @see https://gohugo.io/content-management/markdown-attributes/
 */
export function withHeadingId(
	text: string,
	{ position, children, depth }: HeadingNode,
	{ id, text: said }: Pick<Heading, 'id' | 'text'>,
): string {
	const start = position?.start.offset
	const end = position?.end.offset
	if (start === undefined || end === undefined || !plain.test(id)) return text
	const isUnderlined = text.slice(start, end).includes('\n')
	const last = isUnderlined ? children.at(-1)?.position?.end.offset : end
	if (last === undefined) return text
	const at = last + (calls.exec(text.slice(last))?.[0].length ?? 0)
	const rest = /^[ \t]*(?=\r?\n|$)/.exec(text.slice(at))?.[0]
	if (isOpenAt(text, start, at)) return text
	const written = text.slice(start, at).trimEnd()
	const isMeant = isUnderlined || /^#+/.exec(written)?.[0].length === depth
	if (rest === undefined || !isMeant) return text
	const hasAttributes = /\{[^{}]*\}$/.test(written) && !said.endsWith('}')
	const changed = hasAttributes ? `${written.slice(0, -1)} #${id}}` : `${written} {#${id}}`
	return text.slice(0, start) + changed + text.slice(at + rest.length)
}

/** Whether a call that begins in a range ends behind it: what stands behind the range is between its tags. */
function isOpenAt(text: string, start: number, end: number): boolean {
	const closed = new Set<string>()
	const tags = [
		...text
			.slice(start, end)
			.matchAll(/\{\{[<%]\s*(\/?)\s*([\w.-][\w./-]*)(?:[^{}]*?(\/)\s*[>%]\}\})?/g),
	]
	return tags.toReversed().some(([, slash, name = '', isSingle]) => {
		if (slash) closed.add(name)
		if (slash || isSingle || closed.has(name)) return false
		const closing = new RegExp(`\\{\\{[<%]\\s*/\\s*${name.replaceAll('.', '\\.')}[\\s>%]`, 'g')
		closing.lastIndex = end
		return closing.test(text)
	})
}
