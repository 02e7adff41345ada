import type { Root } from 'mdast'
import type { Reference } from '../post/post.ts'
import { references } from './references.ts'

/** Lists the images of a post, reference style resolved and `<img>` in raw HTML, in order. */
export function images(tree: Root): readonly Reference[] {
	return references(tree, 'image')
}
