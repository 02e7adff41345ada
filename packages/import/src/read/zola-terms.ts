import { slugifyTerm } from '@blog/core'
import type { ImportEntry, ImportItem } from '../import-item.ts'
import { termEntries } from './term-entries.ts'
import { zolaSlugOf } from './zola-item.ts'

/**
 * Makes the entries of terms that Zola lists at another address than a blog: `Node.js` at `/tags/node-js/`. An address that another term has here stays with that one: Zola's of `C++` is that of `C`.
 *
 * @param items Those of the site's own language.
 */
export function zolaTerms(items: readonly Pick<ImportItem, 'path' | 'tags' | 'categories'>[]) {
	const pages = new Set(items.flatMap(({ path }) => path ?? []))
	return (['tags', 'categories'] as const).flatMap((taxonomy): readonly ImportEntry[] => {
		const names = [...new Set(items.flatMap((item) => item[taxonomy]))]
		const taken = new Set(names.map((name) => slugifyTerm(name)))
		return names.flatMap((name) => {
			const slug = zolaSlugOf(name)
			if (!slug || taken.has(slug)) return []
			taken.add(slug)
			return termEntries({ taxonomy, name, address: `/${taxonomy}/${slug}/`, text: '' }, pages)
		})
	})
}
