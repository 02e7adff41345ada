import { baseOf, type PermalinkRule, type Permalinks, slugify } from '@blog/core'
import type { SiteConfig } from '../../config/site-config.ts'
import type { KeyedNames } from './read-names.ts'
import { trimmed } from './scripted-layout.ts'

/**
 * Adds the addresses that Docusaurus' `tags.yml` gives to tags, and `authors.yml` to authors: they come before those of all.
 *
 * @see https://docusaurus.io/docs/blog#tags-file
 * @see https://docusaurus.io/docs/blog#author-pages
 */
export function tagRules(
	{ urls, permalinks }: Pick<SiteConfig, 'urls' | 'permalinks'>,
	files: Readonly<Record<'tags' | 'authors', KeyedNames | undefined>>,
): Permalinks | undefined {
	const all = (Array.isArray(permalinks) ? permalinks : []) as readonly PermalinkRule[]
	const own = Object.entries(files).flatMap(([taxonomy, named]) => {
		const list = all.find(({ target }) => target?.path === `/${taxonomy}`)?.pattern
		const above = list ?? `/${[...baseOf(urls), taxonomy].join('/')}/`
		return Object.entries(named?.permalinks ?? {}).map(([key, permalink]) => ({
			target: { kind: 'term', path: `/${taxonomy}/${slugify(key)}` },
			pattern: `${above}${trimmed(permalink)}/`,
		}))
	})
	return own.length > 0 ? [...own, ...all] : permalinks
}
