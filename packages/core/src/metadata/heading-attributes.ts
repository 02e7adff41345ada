import type { Heading, Root, Text } from 'mdast'
import { attributeItems, blockAttributeNames, readAttributes } from '../parse/attributes.ts'
import { visitFlow } from './visit-flow.ts'

/** `{#id .class key=value}` at the end of a heading, or `{}`. */
const block = new RegExp(`^\\{(?:[ \\t]*(${attributeItems})[ \\t]*)?\\}$`)

/**
 * Reads Hugo's heading attributes, as in `## Title {#custom-id .class}`, and takes them out of the text. Ids that links depend on
 * move over with the posts.
 *
 * @param tree Changed: text and `data.hProperties` of such headings. What a plug-in has set stays.
 * @param source What the positions of the tree are of.
 * @param isHugo There nothing may follow them, `##` neither.
 * @see https://gohugo.io/content-management/markdown-attributes/
 */
export function applyHeadingAttributes(tree: Root, source: string, isHugo = false): void {
	visitFlow(tree, (node) => {
		if (node.type === 'heading') apply(node, source, isHugo)
	})
}

function apply(heading: Heading, source: string, isHugo: boolean): void {
	const last = heading.children.at(-1)
	if (last?.type !== 'text' || !last.value.endsWith('}')) return
	const start = last.value.lastIndexOf('{')
	const found = block.exec(last.value.slice(start))
	if (start < 0 || !found || isEscaped(last, found[0], source)) return
	if (isHugo && isClosed(heading, last, source)) return
	last.value = last.value.slice(0, start).trimEnd()
	if (last.value === '') heading.children.pop()
	heading.data ??= {}
	const data = heading.data as { hProperties?: Record<string, unknown> }
	const written = readAttributes(found[1] ?? '', blockAttributeNames)
	data.hProperties = { ...written, ...data.hProperties }
}

/** Whether `##` ends a heading behind its text. */
function isClosed({ position }: Heading, last: Text, source: string): boolean {
	return source.slice(last.position?.end.offset, position?.end.offset).trim().startsWith('#')
}

/** Whether a backslash stands before the braces, or in them. */
function isEscaped({ position }: Text, braces: string, source: string): boolean {
	const written = source.slice(position?.start.offset, position?.end.offset)
	if (!written.endsWith(braces)) return written.replaceAll('\\', '').endsWith(braces)
	const [backslashes = ''] = /\\*$/.exec(written.slice(0, -braces.length)) ?? []
	return backslashes.length % 2 === 1
}
