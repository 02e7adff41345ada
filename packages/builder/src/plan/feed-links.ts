import type { Head } from '@blog/theme'

/** The feeds of a list: kind, file name and media type, the one that readers should find first at the top. */
export const feedFiles = [
	{ kind: 'rss', file: 'index.xml', type: 'application/rss+xml', name: 'RSS' },
	{ kind: 'atom', file: 'atom.xml', type: 'application/atom+xml', name: 'Atom' },
	{ kind: 'json', file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
] as const

/**
 * What the head of a list's page says of its feeds.
 *
 * @param url Of the list, with trailing slash.
 */
export function feedLinks(url: string, title: string): Head['feeds'] {
	return feedFiles.map(({ file, type, name }) => ({
		title: `${title} (${name})`,
		type,
		url: url + file,
	}))
}
