import type { BlogOptions } from '../options.ts'
import type { ContentPath } from './content-path.ts'
import { taxonomiesIn, taxonomyAt } from './taxonomies.ts'

/** Whether an `_index.md` is of a term (`tags/golang/_index.md`), and not of a section or of a taxonomy itself. */
export function isTermList(
	{ isList, folders, language: ofPath }: ContentPath,
	{ taxonomies, language = 'en' }: Pick<BlogOptions, 'taxonomies' | 'language'>,
): boolean {
	const one = isList ? taxonomyAt(folders, taxonomiesIn(taxonomies, ofPath ?? language)) : undefined
	return one !== undefined && folders.length > one.segments.length
}
