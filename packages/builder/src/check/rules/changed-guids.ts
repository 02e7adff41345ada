import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Diagnostic, dateToEpoch, type Post, parseUrl } from '@blog/core'
import { report } from '../../diagnostics/rules.ts'
import { type Finder, placeOfKey } from '../checked-site.ts'
import { type OldItem, readFeedItems } from './read-feed-items.ts'

/**
 * Finds posts that the feed of the last build knows by another identity: readers of the feed would get them a second time.
 * A feed of this machine (`http://localhost:4321`) was never published: its identities are none.
 *
 * @param out Output folder of the last build, also of another builder. Without a feed in it nothing is known.
 */
export function changedGuids(out: string): Finder {
	return ({ site: { blog, config } }) => {
		if (!config.hasUrl) return []
		const items = oldItems(out, config.feed.files.rss).filter(({ guid }) => !isOfMachine(guid))
		if (items.length === 0) return []
		const known = new Set(items.map(({ guid }) => guid))
		const guidOf = (post: Post<unknown>) => post.guid ?? config.url + post.url
		const kept = new Set(blog.posts.map(guidOf))
		const timeZone = config.blog.timeZone ?? 'UTC'
		return blog.posts.flatMap((post): Diagnostic[] => {
			if (post.date === undefined || known.has(guidOf(post))) return []
			const epoch = dateToEpoch(post.date, timeZone)
			const before = items.find(
				({ title, date, guid }) => title === post.title && date === epoch && !kept.has(guid),
			)
			if (before === undefined) return []
			const message = `Unexpected new identity in feeds, ${guidOf(post)}: the last build had ${before.guid}, and readers would get the post again`
			const hint = `Write \`guid: ${before.guid}\` into the front matter.`
			return [report('guid-changed', post.file, message, { place: placeOfKey(post, 'guid'), hint })]
		})
	}
}

function isOfMachine(guid: string): boolean {
	const host = parseUrl(guid)?.hostname ?? ''
	return /^(?:.*\.)?localhost$|^127(?:\.\d+){3}$|^\[::1\]$/.test(host)
}

/** @param own Where this site has its feed, if not where Hugo has it. */
function oldItems(out: string, own = 'index.xml'): readonly OldItem[] {
	for (const file of [own, 'index.xml', 'feed.xml', 'rss.xml'])
		try {
			return readFeedItems(readFileSync(join(out, file), 'utf8'))
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException
			if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error
		}
	return []
}
