import type { PageKind, TargetedPage } from '../front-matter/page-target.ts'
import type { ContentPath } from './content-path.ts'
import { slugify } from './slug.ts'
import type { Taxonomy } from './taxonomies.ts'

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
	const [first] = folders
	if (first === undefined) return 'home'
	if (!taxonomies.some(({ segment }) => segment === slugify(first))) return 'section'
	return folders.length === 1 ? 'taxonomy' : 'term'
}
