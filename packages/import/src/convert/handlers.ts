import type { Element } from 'hast'
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast'
import { toString as textOf } from 'hast-util-to-string'
import type { BlockContent, Html, Nodes, PhrasingContent } from 'mdast'
import { embedded } from './embedded.ts'
import { isGist } from './leave-elements.ts'
import { shortcodeCall } from './shortcode-call.ts'
import { writeMarkdown } from './write-markdown.ts'

/** Elements that Markdown has no marks for, and that mean something: they stay HTML, without attributes. */
const kept = ['sub', 'sup', 'mark', 'ins', 'abbr', 'small'] as const

const keep: Handle = (state, node) => [
	inline(`<${node.tagName}>`),
	...(state.all(node) as PhrasingContent[]),
	inline(`</${node.tagName}>`),
]

/** What becomes of an element, where it is not what `hast-util-to-mdast` makes of it. */
export const handlers: Readonly<Record<string, Handle>> = {
	...Object.fromEntries(kept.map((name) => [name, keep])),
	figure,
	iframe: (state, node) => embed(state, String(node.properties.src ?? '')),
	embed: (state, node) => embed(state, String(node.properties.src ?? '')),
	script: (state, node) => (isGist(node) ? embed(state, String(node.properties.src)) : undefined),
	audio: (_, node) => player('audio', node),
	video: (_, node) => player('video', node),
	details,
	// Cells of a table are one line each.
	br: (state, node) => (state.inTable ? inline('<br>') : defaultHandlers.br?.(state, node)),
	'footnote-reference': (_, node) => {
		const label = String(node.properties.label)
		return { type: 'footnoteReference', identifier: label, label }
	},
	'footnote-definition': (state, node) => {
		const label = String(node.properties.label)
		const children = state.toFlow(state.all(node)) as BlockContent[]
		return { type: 'footnoteDefinition', identifier: label, label, children }
	},
	'heading-id': (_, node) => inline(` {#${node.properties.label}}`),
	a: (state, node) =>
		node.properties.label === undefined
			? defaultHandlers.a?.(state, node)
			: inline(`<a id="${node.properties.label}"></a>`),
	button: (state, node) => state.all(node) as PhrasingContent[],
}

function html(value: string): Html {
	return { type: 'html', value }
}

/** HTML in a line: without a name of its element it would be taken for a block, which parts the texts around it. */
function inline(value: string): Html {
	return { type: 'html', value, data: { hName: 'span' } } as Html
}

function figure(state: State, node: Element): BlockContent[] {
	const images = elements(node, 'img')
	const [said] = elements(node, 'figcaption')
	const caption = said && captionOf(state, said)
	const [image] = images
	if (image && images.length === 1 && caption && isOnlyImage(node)) {
		const [link] = elements(node, 'a')
		return [
			html(
				shortcodeCall('figure', {
					src: String(image.properties.src ?? ''),
					alt: String(image.properties.alt ?? ''),
					caption,
					link:
						link && elements(link, 'img').length > 0
							? String(link.properties.href ?? '')
							: undefined,
				}),
			),
		]
	}
	return state.toFlow(state.all(node)) as BlockContent[]
}

function captionOf(state: State, node: Element): string {
	const children = state.all(node) as PhrasingContent[]
	return writeMarkdown({
		type: 'paragraph',
		children: state
			.toFlow(children)
			.flatMap((child): readonly Nodes[] =>
				'children' in child ? child.children : [],
			) as PhrasingContent[],
	})
		.replace(/\s+/g, ' ')
		.trim()
}

/** Whether there is nothing to read beside the image and its caption. */
function isOnlyImage(node: Element): boolean {
	return node.children.every(
		(child) =>
			(child.type === 'element' &&
				(child.tagName === 'figcaption' || textOf(child).trim() === '')) ||
			child.type === 'comment' ||
			(child.type === 'text' && child.value.trim() === ''),
	)
}

function embed(state: State, address: string): Nodes | undefined {
	const found = embedded(address)
	if (!found) return undefined
	if ('shortcode' in found) return html(found.shortcode)
	const link: Nodes = {
		type: 'link',
		url: found.address,
		children: [{ type: 'text', value: found.address }],
	}
	return state.toFlow([link])[0] as Nodes
}

function player(name: 'audio' | 'video', node: Element): Nodes | undefined {
	const source = [node, ...elements(node, 'source')]
		.map(({ properties }) => properties.src)
		.find(Boolean)
	if (!source) return undefined
	const poster = node.properties.poster
	return html(
		shortcodeCall(name, { src: String(source), poster: poster ? String(poster) : undefined }),
	)
}

function details(state: State, node: Element): Nodes[] {
	const [summary] = elements(node, 'summary')
	const rest = { ...node, children: node.children.filter((child) => child !== summary) }
	const call = shortcodeCall('details', { summary: summary && captionOf(state, summary) })
	return [html(call), ...(state.toFlow(state.all(rest)) as Nodes[]), html('{{< /details >}}')]
}

/** The elements of a name in a tree, in order. */
function elements(node: Element, name: string): readonly Element[] {
	return node.children.flatMap((child) =>
		child.type !== 'element'
			? []
			: [...(child.tagName === name ? [child] : []), ...elements(child, name)],
	)
}
