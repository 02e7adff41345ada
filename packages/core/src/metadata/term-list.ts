import type { BlogOptions } from '../options.ts'
import type { ContentPath } from './content-path.ts'
import { slugify } from './slug.ts'
import { taxonomiesIn } from './taxonomies.ts'

/** Whether an `_index.md` is of a term (`tags/golang/_index.md`), and not of a section or of a taxonomy itself. */
export function isTermList(
	{ isList, folders, language: ofPath }: ContentPath,
	{ taxonomies, language = 'en' }: Pick<BlogOptions, 'taxonomies' | 'language'>,
): boolean {
	const [first = '', ...below] = folders
	if (!isList || below.length === 0) return false
	const segment = slugify(first)
	return taxonomiesIn(taxonomies, ofPath ?? language).some((one) => one.segment === segment)
}
