import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { basename, dirname, join as posixJoin } from 'node:path/posix'
import { type Blog, decodePath } from '@blog/core'
import type { Move } from '../rename/move.ts'
import type { RenameSite } from '../rename/rename-site.ts'
import { overlayOf } from '../rename/site-change.ts'
import type { TermAddress } from './term-addresses.ts'

/** What becomes of the files that say more about tags. */
export interface TermLists {
	/** Their folders. */
	readonly moves: readonly Move[]
	/** Files that stay, since the new tag has its own, or its name makes no folder. */
	readonly keptFiles: readonly string[]
	/** The blog with both. */
	readonly next: Blog<unknown>
}

/**
 * Finds where the folder of a tag's `_index.md` goes when the tag's page gets another address.
 *
 * @param texts Of posts with the new tag, by file.
 * @param tagged The blog with these.
 */
export async function moveTermLists(
	site: RenameSite,
	addresses: readonly TermAddress[],
	texts: ReadonlyMap<string, string>,
	tagged: Blog<unknown>,
): Promise<TermLists> {
	const { root, blog } = site
	const lists = blog.lists.flatMap(({ file, url, isUnwritten }) => {
		const to = addresses.find(({ from }) => from === url)?.to
		return to === undefined || isUnwritten ? [] : [{ file, to }]
	})
	const moves = new Map<string, Move>()
	for (const { file, to } of lists) {
		const [folder, last] = [dirname(file), basename(to, '.html')]
		const move = { from: folder, to: posixJoin(dirname(folder), decodePath(last) ?? last) }
		const isFree = !existsSync(join(root, move.to)) && !moves.has(move.to)
		if (basename(file).startsWith('_index.') && isFree) moves.set(move.to, move)
	}
	const stay = { moves: [], keptFiles: lists.map(({ file }) => file), next: tagged }
	if (moves.size === 0) return stay
	const change = { moves: [...moves.values()], texts }
	const next = await site.load(overlayOf(root, blog, change))
	const kept = lists.filter(({ file }) => !change.moves.some(({ from }) => from === dirname(file)))
	const isRight = lists.every(
		(one) => kept.includes(one) || next.lists.some(({ url }) => url === one.to),
	)
	return isRight ? { moves: change.moves, keptFiles: kept.map(({ file }) => file), next } : stay
}
