import { baseOf, type PermalinkRule, type Permalinks, slugify } from '@blog/core'
import type { SiteConfig } from '../../config/site-config.ts'
import type { KeyedNames } from './read-names.ts'
import { trimmed } from './scripted-layout.ts'

/**
 * Adds the addresses that Docusaurus' `tags.yml` or posts themselves give to tags, and `authors.yml` to authors: they come before those of all.
 *
 * @param written Addresses by what a term is called.
 *
 * @see https://docusaurus.io/docs/blog#tags-file
 * @see https://docusaurus.io/docs/blog#author-pages
 */
export function tagRules(
	{ urls, permalinks }: Pick<SiteConfig, 'urls' | 'permalinks'>,
	written: Readonly<Record<'tags' | 'authors', KeyedNames['permalinks'] | undefined>>,
): Permalinks | undefined {
	const all = (Array.isArray(permalinks) ? permalinks : []) as readonly PermalinkRule[]
	const own = Object.entries(written).flatMap(([taxonomy, addresses]) => {
		const list = all.find(({ target }) => target?.path === `/${taxonomy}`)?.pattern
		const above = list ?? `/${[...baseOf(urls), taxonomy].join('/')}/`
		return Object.entries(addresses ?? {}).map(([key, permalink]) => ({
			target: { kind: 'term', path: `/${taxonomy}/${slugify(key)}` },
			pattern: `${above}${trimmed(permalink)}/`,
		}))
	})
	return own.length > 0 ? [...own, ...all] : permalinks
}
