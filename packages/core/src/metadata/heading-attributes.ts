import type { Heading, Nodes, Root } from 'mdast'
import { attributeItems, readAttributes } from '../parse/attributes.ts'
import { visitFlow } from './visit-flow.ts'

/** `{#id .class key=value}` at the end of a heading, or `{}`. */
const block = new RegExp(`^\\{(?:[ \\t]*(${attributeItems})[ \\t]*)?\\}$`)

/**
 * Reads Hugo's heading attributes, as in `## Title {#custom-id .class}`, and takes them out of the text. Ids that links depend on
 * move over with the posts.
 *
 * @param tree Changed: text and `data.hProperties` of such headings. What a plug-in has set stays.
 * @see https://gohugo.io/content-management/markdown-attributes/
 */
export function applyHeadingAttributes(tree: Root): void {
	visitFlow(tree, (node) => {
		if (node.type === 'heading') apply(node)
	})
}

function apply(heading: Heading): void {
	const last = heading.children.at(-1)
	if (last?.type !== 'text' || !last.value.endsWith('}') || isEscaped(last)) return
	const start = last.value.lastIndexOf('{')
	const found = block.exec(last.value.slice(start))
	if (start < 0 || !found) return
	last.value = last.value.slice(0, start).trimEnd()
	if (last.value === '') heading.children.pop()
	heading.data ??= {}
	const data = heading.data as { hProperties?: Record<string, unknown> }
	data.hProperties = { ...readAttributes(found[1] ?? ''), ...data.hProperties }
}

/** A text that is one or two characters longer in the source has a backslash before a brace. */
function isEscaped({ value, position }: Nodes & { value: string }): boolean {
	const { start, end } = position ?? {}
	if (start?.offset === undefined || end?.offset === undefined) return false
	const backslashes = end.offset - start.offset - value.length
	return backslashes === 1 || backslashes === 2
}
