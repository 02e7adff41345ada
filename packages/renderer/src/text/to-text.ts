import type { Post } from '@blog/core'
import { blocksText } from './block-text.ts'

/**
 * The text of a post, without its title: paragraphs apart by blank lines, code as it is, images by their `alt`; no markup, no raw
 * HTML, no addresses. For search and for programs that read prose.
 */
export function toText(post: Pick<Post<unknown>, 'tree'>): string {
	return blocksText(post.tree, '\n\n').trim()
}
