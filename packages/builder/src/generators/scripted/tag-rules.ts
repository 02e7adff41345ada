import { baseOf, type PermalinkRule, type Permalinks, slugify } from '@blog/core'
import type { SiteConfig } from '../../config/site-config.ts'
import type { KeyedNames } from './read-names.ts'
import { trimmed } from './scripted-layout.ts'

/**
 * Adds the addresses that Docusaurus' `tags.yml` gives to tags: they come before those of all tags.
 *
 * @see https://docusaurus.io/docs/blog#tags-file
 */
export function tagRules(
	{ urls, permalinks }: Pick<SiteConfig, 'urls' | 'permalinks'>,
	tags: KeyedNames | undefined,
): Permalinks | undefined {
	const all = (Array.isArray(permalinks) ? permalinks : []) as readonly PermalinkRule[]
	const list = all.find(({ target }) => target?.path === '/tags')?.pattern
	const above = list ?? `/${[...baseOf(urls), 'tags'].join('/')}/`
	const own = Object.entries(tags?.permalinks ?? {}).map(([key, permalink]) => ({
		target: { kind: 'term', path: `/tags/${slugify(key)}` },
		pattern: `${above}${trimmed(permalink)}/`,
	}))
	return own.length > 0 ? [...own, ...all] : permalinks
}
