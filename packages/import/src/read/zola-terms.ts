import { slugifyTerm } from '@blog/core'
import type { ImportEntry, ImportItem } from '../import-item.ts'
import { termEntries } from './term-entries.ts'
import { zolaSlugOf } from './zola-item.ts'

/**
 * Makes the entries of terms that Zola lists at another address than a blog: `Node.js` at `/tags/node-js/`.
 *
 * @param items Those of the site's own language.
 */
export function zolaTerms(items: readonly Pick<ImportItem, 'path' | 'tags' | 'categories'>[]) {
	const pages = new Set(items.flatMap(({ path }) => path ?? []))
	return (['tags', 'categories'] as const).flatMap((taxonomy): readonly ImportEntry[] =>
		[...new Set(items.flatMap((item) => item[taxonomy]))].flatMap((name) => {
			const slug = zolaSlugOf(name)
			if (!slug || slug === slugifyTerm(name)) return []
			return termEntries({ taxonomy, name, address: `/${taxonomy}/${slug}/`, text: '' }, pages)
		}),
	)
}
