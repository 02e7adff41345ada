import type { Head } from '@blog/theme'
import type { ResolvedConfig } from '../../config/resolved-config.ts'
import { belowList } from '../pages/list-url.ts'

/** What feeds are called. */
export type FeedNames = Pick<ResolvedConfig['feed'], 'files' | 'listFile'>

const rss = { kind: 'rss', file: 'index.xml', type: 'application/rss+xml', name: 'RSS' } as const
const atom = { kind: 'atom', file: 'atom.xml', type: 'application/atom+xml', name: 'Atom' } as const
const json = {
	kind: 'json',
	file: 'feed.json',
	type: 'application/feed+json',
	name: 'JSON Feed',
} as const

/**
 * The feeds of a list: kind, file name and media type, the one that readers should find first at the top. The home page has every
 * kind, other lists RSS, as in Hugo.
 *
 * @param url Of the list, with trailing slash.
 * @param home The home page.
 * @param names What feeds are called.
 */
export function feedFilesOf(url: string, home: string, { files, listFile }: FeedNames) {
	if (url !== home) return [{ ...rss, file: listFile }]
	return [rss, atom, json].map((feed) => ({ ...feed, file: files[feed.kind] ?? feed.file }))
}

/**
 * What the head of a list's page says of its feeds.
 *
 * @param url Of the list, with trailing slash.
 * @param home The home page.
 */
export function feedLinks(
	url: string,
	title: string,
	home: string,
	names: FeedNames,
): Head['feeds'] {
	return feedFilesOf(url, home, names).map(({ file, type, name }) => ({
		title: `${title} (${name})`,
		type,
		url: belowList(url) + file,
	}))
}
