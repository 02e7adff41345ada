import type { ResolvedConfig } from '@blog/builder'
import { baseOf } from '@blog/core'

/** Kinds of pages that Hugo can do without by the same names, or by its own. Sections are told each by its own file. */
const kinds = {
	home: 'home',
	taxonomy: 'taxonomy',
	term: 'term',
	feed: 'rss',
	sitemap: 'sitemap',
	'not-found': '404',
} as const

/** Which kinds of pages and files Hugo is to make, and what feeds are called. https://gohugo.io/configuration/outputs/ */
export function hugoOutputs({
	without,
	feed,
	sitemap,
	blog,
}: Pick<ResolvedConfig, 'without' | 'feed' | 'sitemap' | 'blog'>): Record<string, unknown> {
	const off = Object.entries(kinds).flatMap(([kind, name]) =>
		without.some((one) => one === kind) ? [name] : [],
	)
	const { rss = 'index.xml' } = feed.files
	const folder = rss.split('/').slice(0, -1).join('/')
	const base = baseOf(blog.urls).join('/')
	const isOfBase = base !== '' && folder === base
	const name = /([^/]+)\.xml$/.exec(rss)?.[1] ?? 'index'
	const has = {
		home: feed.lists.includes('home') && !isOfBase,
		section: isOfBase || feed.lists.includes('section'),
		taxonomy: feed.lists.includes('taxonomy'),
		term: feed.lists.includes('term'),
	}
	const outputs = Object.entries(has).map(([kind, hasFeed]) => [
		kind,
		hasFeed ? ['html', 'rss'] : ['html'],
	])
	return {
		...(off.length > 0 && { disableKinds: off }),
		...(Object.values(has).includes(false) && { outputs: Object.fromEntries(outputs) }),
		...(name !== 'index' && { outputFormats: { rss: { baseName: name } } }),
		...(!without.includes('robots') && { enableRobotsTXT: true }),
		...(sitemap.file !== 'sitemap.xml' && { sitemap: { filename: sitemap.file } }),
	}
}
