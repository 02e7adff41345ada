import { allReferences, type Blog, BlogError, type Post } from '@blog/core'
import { linkTargets } from './link-targets.ts'
import { type Move, movedFile } from './move.ts'
import type { RenameSite } from './rename-site.ts'
import { postsOf } from './site-change.ts'

/**
 * Makes sure that a blog is the same after moves: nothing is gone, and every link and image leads where it did.
 *
 * @throws {BlogError} `USAGE` with the first difference.
 */
export function checkSame(site: CheckedSite, after: Blog<unknown>, moves: readonly Move[]): void {
	const isElsewhere = comparison(site, after, moves)
	for (const [old, now, file] of pairsOf(site.blog, after, moves)) {
		if (now === undefined) throw difference(`${file} would not be shown`)
		const [links, linksNow] = [allReferences(old), allReferences(now)]
		for (const [at, { url, line }] of links.entries()) {
			if (isElsewhere(old.file, url, linksNow[at]?.url))
				throw difference(`the link to \`${url}\` in ${old.file}:${line} would lead elsewhere`)
		}
	}
	checkCovers(site, after, moves)
}

/**
 * Makes sure that the cover of every post leads where it did. A folder or the settings may say it.
 *
 * @throws {BlogError} `USAGE` with the first that does not.
 */
export function checkCovers(site: CheckedSite, after: Blog<unknown>, moves: readonly Move[]): void {
	const isElsewhere = comparison(site, after, moves)
	for (const [old, now] of pairsOf(site.blog, after, moves)) {
		const image = old.cover?.image
		if (now && image !== undefined && isElsewhere(old.file, image, now.cover?.image))
			throw difference(`the cover \`${image}\` of ${old.file} would lead elsewhere`)
	}
}

type CheckedSite = Pick<RenameSite, 'blog' | 'starts'>

/** Each post, the same after moves, and the file that it has then. */
function pairsOf(before: Blog<unknown>, after: Blog<unknown>, moves: readonly Move[]) {
	const byFile = new Map(postsOf(after).map((post) => [post.file, post]))
	return postsOf(before).map((old): readonly [Post<unknown>, Post<unknown> | undefined, string] => {
		const file = movedFile(old.file, moves)
		return [old, byFile.get(file), file]
	})
}

function comparison({ blog, starts }: CheckedSite, after: Blog<unknown>, moves: readonly Move[]) {
	const [targetBefore, targetAfter] = [linkTargets(blog, starts), linkTargets(after, starts)]
	return (oldFile: string, url: string, urlNow = ''): boolean => {
		const lead = targetBefore(oldFile, url)
		if (lead === undefined) return false
		const leadNow = targetAfter(movedFile(oldFile, moves), urlNow)
		return leadNow?.file !== movedFile(lead.file, moves) || leadNow.suffix !== lead.suffix
	}
}

function difference(what: string): BlogError {
	return new BlogError('USAGE', `Unexpected change: ${what}; nothing was changed`)
}
