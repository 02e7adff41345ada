import type { Heading } from 'mdast'

const written = /^\s*\/\*\s*#(\S+?)\s*\*\/\s*$/

/**
 * Reads the id of a heading from a comment, `## Title {/* #id *\/}`, which is taken out.
 *
 * @see https://docusaurus.io/docs/markdown-features/toc#heading-ids
 */
export function readHeadingId(heading: Heading): void {
	const last = heading.children.at(-1)
	const id = last?.type === 'mdxTextExpression' ? written.exec(last.value)?.[1] : undefined
	if (id === undefined) return
	heading.children.pop()
	const text = heading.children.at(-1)
	if (text?.type === 'text') text.value = text.value.trimEnd()
	heading.data = { ...heading.data, hProperties: { id } } as Heading['data']
}
