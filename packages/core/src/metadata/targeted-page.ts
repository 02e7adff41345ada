import type { PageKind, TargetedPage } from '../front-matter/page-target.ts'
import type { ContentPath } from './content-path.ts'
import { type Taxonomy, taxonomyAt } from './taxonomies.ts'

/**
 * A content file as Hugo's page matchers see it.
 *
 * @param language Of the file, or of the blog.
 * @param taxonomies In that language.
 */
export function targetedPage(
	path: ContentPath,
	language: string,
	taxonomies: readonly Taxonomy[],
): TargetedPage {
	const { folders, datedName, isList } = path
	const names = isList ? folders : [...folders, datedName]
	return {
		path: `/${names.join('/').toLowerCase().replaceAll(' ', '-')}`,
		kind: isList ? kindOfList(folders, taxonomies) : 'page',
		language,
	}
}

function kindOfList(folders: readonly string[], taxonomies: readonly Taxonomy[]): PageKind {
	if (folders.length === 0) return 'home'
	const one = taxonomyAt(folders, taxonomies)
	if (one === undefined) return 'section'
	return folders.length === one.segments.length ? 'taxonomy' : 'term'
}
