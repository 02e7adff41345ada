import { allReferences, type Blog, BlogError } from '@blog/core'
import { linkTargets } from './link-targets.ts'
import { type Move, movedFile } from './move.ts'
import { postsOf } from './site-change.ts'

/**
 * Makes sure that a blog is the same after moves: nothing is gone, and every link and image leads where it did.
 *
 * @throws {BlogError} `USAGE` with the first difference.
 */
export function checkSame(
	before: Blog<unknown>,
	after: Blog<unknown>,
	moves: readonly Move[],
): void {
	const [targetBefore, targetAfter] = [linkTargets(before), linkTargets(after)]
	const byFile = new Map(postsOf(after).map((post) => [post.file, post]))
	for (const old of postsOf(before)) {
		const file = movedFile(old.file, moves)
		const now = byFile.get(file)
		if (now === undefined) throw difference(`${file} would not be shown`)
		const [links, linksNow] = [allReferences(old), allReferences(now)]
		for (const [at, { url, line }] of links.entries()) {
			const lead = targetBefore(old.file, url)
			const leadNow = targetAfter(file, linksNow[at]?.url ?? '')
			if (lead === undefined) continue
			if (leadNow?.file !== movedFile(lead.file, moves) || leadNow.suffix !== lead.suffix)
				throw difference(`the link to \`${url}\` in ${old.file}:${line} would lead elsewhere`)
		}
	}
}

function difference(what: string): BlogError {
	return new BlogError('USAGE', `Unexpected change: ${what}; nothing was changed`)
}
