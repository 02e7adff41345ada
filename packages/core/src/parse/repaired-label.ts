import type { ImageReference, LinkReference, Parents } from 'mdast'

/**
 * The label of a reference as remark has it. The native parser's goes on in the next line with the indentation of the list items that
 * it is in, which is no part of it.
 *
 * @param containers Around the reference, outermost first.
 * @param source The text that was parsed.
 * @returns `undefined` where it cannot be told easily: in quotes, with tabs, with lines that are not indented as far as their item.
 */
export function repairedLabel(
	{ label }: LinkReference | ImageReference,
	containers: readonly Parents[],
	source: string,
): string | null | undefined {
	if (!label?.includes('\n')) return label
	if (/[\t\r]/.test(label)) return undefined
	let indent = 0
	for (const container of containers) {
		const written = indentOf(container, source)
		if (written === undefined) return undefined
		indent = written
	}
	const lineStart = `\n${' '.repeat(indent)}`
	const lines = label.split('\n')
	return label.split(lineStart).length === lines.length
		? label.replaceAll(lineStart, '\n')
		: undefined
}

/** Characters before the text of an item that begins with a paragraph. */
function indentOf(item: Parents, source: string): number | undefined {
	if (item.type !== 'listItem' || typeof item.checked === 'boolean') return undefined
	const [first] = item.children
	const { column, line, offset } = first?.position?.start ?? {}
	if (first?.type !== 'paragraph' || line !== item.position?.start.line) return undefined
	if (column === undefined || offset === undefined) return undefined
	const indent = column - 1
	return source.slice(offset - indent, offset).includes('\t') ? undefined : indent
}
