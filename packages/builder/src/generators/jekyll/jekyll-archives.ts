import type { SiteConfig } from '../../config/site-config.ts'
import type { ConfigValues } from '../config-values.ts'
import type { UnreadSetting } from '../generator-site.ts'

/** What jekyll-archives calls lists of terms, and where they are if it is not said. */
const ofTerms = [
	{ kind: 'tags', setting: 'tag', usual: '/tag/:name/' },
	{ kind: 'categories', setting: 'category', usual: '/category/:name/' },
] as const

const ofDates = ['year', 'month', 'day']

/**
 * Reads where jekyll-archives puts lists of terms; those of years, months and days are one page here.
 *
 * @see https://github.com/jekyll/jekyll-archives/blob/master/docs/configuration.md
 */
export function jekyllArchives({ string, strings }: ConfigValues): {
	readonly permalinks: SiteConfig['permalinks']
	readonly unread: readonly UnreadSetting[]
} {
	const isAll = string('jekyll-archives', 'enabled') === 'all'
	const enabled = new Set(strings('jekyll-archives', 'enabled') ?? [])
	const isOn = (kind: string) => isAll || enabled.has(kind)
	const lists = ofTerms
		.filter(({ kind }) => isOn(kind))
		.map(({ kind, setting, usual }) => {
			const pattern = string('jekyll-archives', 'permalinks', setting) ?? usual
			return { kind, setting, pattern, isRead: /^[^:]*:name\/(?:[^:]+\/)?$/.test(pattern) }
		})
	const permalinks = lists
		.filter(({ isRead }) => isRead)
		.map(({ kind, pattern }) => ({
			target: { kind: 'term', path: `/${kind}/**` } as const,
			pattern: pattern.replace(':name', ':slug'),
		}))
	const dates = ofDates.filter(isOn)
	return {
		permalinks: permalinks.length > 0 ? permalinks : undefined,
		unread: [
			...lists
				.filter(({ isRead }) => !isRead)
				.map(({ setting }) => ({
					setting: `jekyll-archives.permalinks.${setting}`,
					why: 'lists of its terms may have other addresses than before',
					hint: 'Give your host redirects from those before.',
				})),
			...(dates.length === 0
				? []
				: [
						{
							setting: 'jekyll-archives.enabled',
							isRead: 'read in part',
							why: `there are no lists of posts of one ${dates.join(', ')}`,
							hint: 'All posts are at `/archives/`, by year: give your host redirects to it.',
						},
					]),
		],
	}
}
