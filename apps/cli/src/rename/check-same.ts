import { allReferences, type Blog, BlogError } from '@blog/core'
import { linkTargets } from './link-targets.ts'
import { type Move, movedFile } from './move.ts'
import type { RenameSite } from './rename-site.ts'
import { postsOf } from './site-change.ts'

/**
 * Makes sure that a blog is the same after moves: nothing is gone, and every link and image leads where it did.
 *
 * @throws {BlogError} `USAGE` with the first difference.
 */
export function checkSame(
	{ blog: before, address }: Pick<RenameSite, 'blog' | 'address'>,
	after: Blog<unknown>,
	moves: readonly Move[],
): void {
	const [targetBefore, targetAfter] = [linkTargets(before, address), linkTargets(after, address)]
	const byFile = new Map(postsOf(after).map((post) => [post.file, post]))
	for (const old of postsOf(before)) {
		const file = movedFile(old.file, moves)
		const now = byFile.get(file)
		if (now === undefined) throw difference(`${file} would not be shown`)
		const [links, linksNow] = [allReferences(old), allReferences(now)]
		for (const [at, { url, line }] of links.entries()) {
			if (isElsewhere(old.file, url, file, linksNow[at]?.url))
				throw difference(`the link to \`${url}\` in ${old.file}:${line} would lead elsewhere`)
		}
		// A folder or the settings may say it.
		const { image } = old.cover ?? {}
		if (image !== undefined && isElsewhere(old.file, image, file, now.cover?.image))
			throw difference(`the cover \`${image}\` of ${old.file} would lead elsewhere`)
	}

	function isElsewhere(oldFile: string, url: string, file: string, urlNow = ''): boolean {
		const lead = targetBefore(oldFile, url)
		if (lead === undefined) return false
		const leadNow = targetAfter(file, urlNow)
		return leadNow?.file !== movedFile(lead.file, moves) || leadNow.suffix !== lead.suffix
	}
}

function difference(what: string): BlogError {
	return new BlogError('USAGE', `Unexpected change: ${what}; nothing was changed`)
}
