import type { ContentPath } from '../metadata/content-path.ts'
import type { BlogOptions } from '../options.ts'
import type { Post } from './post.ts'

const pageLayouts = new Set(['page', 'about', 'archives', 'archive', 'search'])

/**
 * Tells posts from pages that stand alone. A file is a page if its layout says so, if it is in none of the `mainSections`,
 * or if it lies undated in the content folder itself, beside sections: `content/about.md`.
 */
export function kindOf(
	path: ContentPath,
	post: { readonly layout: string | undefined; readonly dated: boolean },
	context: { readonly hasSections: boolean },
	options: Pick<BlogOptions, 'mainSections'>,
): Post['kind'] {
	if (path.isList) return 'list'
	if (post.layout !== undefined && pageLayouts.has(post.layout)) return 'page'
	if (options.mainSections !== undefined)
		return options.mainSections.includes(path.section) ? 'post' : 'page'
	return path.section === '' && context.hasSections && !post.dated ? 'page' : 'post'
}
