import { allReferences, type Blog, BlogError, type Post } from '@blog/core'
import { movedFile } from './move.ts'
import { isSamePlace, placeAfter, type SiteMoves } from './place-after.ts'
import type { RenameSite } from './rename-site.ts'
import { postsOf } from './site-change.ts'

/**
 * Makes sure that a blog is the same after moves: nothing is gone, and every link, image and cover leads where it did. A folder or the settings may say covers.
 *
 * @throws {BlogError} `USAGE` with the first difference.
 */
export function checkSame(site: CheckedSite, after: Blog<unknown>, change: SiteMoves): void {
	const { moves } = change
	const files = new Set(site.blog.assets.map(({ file }) => file))
	const linksAfter = site.linksOf(after, moves)
	for (const [old, now, file] of pairsOf(site.blog, after, change)) {
		if (now === undefined) throw difference(`${file} would not be shown`)
		const [links, linksNow] = [allReferences(old), allReferences(now)]
		for (const [at, { url, line }] of links.entries()) {
			if (isElsewhere(old.file, url, linksNow[at]?.url))
				throw difference(`the link to \`${url}\` in ${old.file}:${line} would lead elsewhere`)
		}
		const image = old.cover?.image
		if (image !== undefined && isElsewhere(old.file, image, now.cover?.image, files))
			throw difference(`the cover \`${image}\` of ${old.file} would lead elsewhere`)
	}

	/** @param counting Files that count; default: whatever there is. */
	function isElsewhere(
		oldFile: string,
		url: string,
		urlNow = '',
		counting?: ReadonlySet<string>,
	): boolean {
		const lead = site.links.target(oldFile, url)
		if (lead === undefined || counting?.has(lead.place.file ?? '') === false) return false
		const place = placeAfter(lead.place, linksAfter, change)
		const leadNow = linksAfter.target(movedFile(oldFile, moves), urlNow)
		if (place === undefined || leadNow === undefined) return true
		return !isSamePlace(leadNow.place, place) || leadNow.suffix !== lead.suffix
	}
}

type CheckedSite = Pick<RenameSite, 'blog' | 'links' | 'linksOf'>

/** Each post, the same after moves, and the file that it has then. */
function pairsOf(before: Blog<unknown>, after: Blog<unknown>, { moves }: SiteMoves) {
	const byFile = new Map(postsOf(after).map((post) => [post.file, post]))
	return postsOf(before).map((old): readonly [Post<unknown>, Post<unknown> | undefined, string] => {
		const file = movedFile(old.file, moves)
		return [old, byFile.get(file), file]
	})
}

function difference(what: string): BlogError {
	return new BlogError('USAGE', `Unexpected change: ${what}; nothing was changed`)
}
