import { blocksOf, type Post } from '@blog/core'
import type { Heading as HeadingNode } from 'mdast'
import { blockText } from './block-text.ts'

/** What stands below one heading of a post, up to the next. */
export interface Section {
	/** Empty for what stands before the first heading. */
	readonly heading: string
	/** The `id` of the heading in the HTML; empty where there is none. */
	readonly anchor: string
	/** As `toText` gives it. */
	readonly text: string
}

/**
 * The text of a post by its headings, of whatever depth: for a search that leads to the place. A heading inside a quote or a list
 * is part of the text around it.
 *
 * @returns In order; what stands before the first heading comes first, unless there is nothing.
 * @example toSections(post) // [{ heading: '', anchor: '', text: 'Hello.' }, { heading: 'Why', anchor: 'why', text: 'Because.' }]
 */
export function toSections(post: Pick<Post<unknown>, 'tree' | 'headings'>): Section[] {
	const texts = new Map(post.headings.map(({ id, text }) => [id, text]))
	const sections: Section[] = []
	let heading = ''
	let anchor = ''
	let blocks: string[] = []
	const close = () => {
		const text = blocks.join('\n\n').trim()
		if (text !== '' || heading !== '' || anchor !== '') sections.push({ heading, anchor, text })
	}
	for (const block of blocksOf(post.tree.children)) {
		const [node] = block
		if (node?.type === 'heading') {
			close()
			anchor = idOf(node)
			heading = texts.get(anchor) ?? blockText(block)
			blocks = []
		} else {
			const text = blockText(block)
			if (text.trim() !== '') blocks.push(text)
		}
	}
	close()
	return sections
}

/** The core has given every heading its id. */
function idOf(node: HeadingNode): string {
	const id = (node.data as { hProperties?: { id?: unknown } } | undefined)?.hProperties?.id
	return typeof id === 'string' ? id : ''
}
