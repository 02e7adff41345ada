import type { Root } from 'mdast'
import type { Reference } from '../post/post.ts'
import { references } from './references.ts'

/** Lists the links of a post, reference style resolved and `<a>` in raw HTML, in order. */
export function links(tree: Root): readonly Reference[] {
	return references(tree, 'link')
}
