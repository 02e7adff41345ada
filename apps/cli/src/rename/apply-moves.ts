import { existsSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { BlogError, reasonOf } from '@blog/core'
import type { Move } from './move.ts'

/**
 * Gives files and folders other names, all or none. Nothing is overwritten.
 *
 * @param root The site's folder.
 * @throws {BlogError} `IO` if one cannot be moved.
 */
export function applyMoves(root: string, moves: readonly Move[]): void {
	const done: Move[] = []
	for (const move of moves) {
		const [from, to] = [join(root, move.from), join(root, move.to)]
		try {
			// On a disk that does not tell cases apart, a name in another case is there already.
			if (existsSync(to) && statSync(to).ino !== statSync(from).ino)
				throw new Error(`${move.to} is there already`)
			renameSync(from, to)
			done.push(move)
		} catch (cause) {
			undoMoves(root, done)
			throw new BlogError('IO', `Expected to move ${move.from}: ${reasonOf(cause)}`, {
				cause,
			})
		}
	}
}

/** Gives files and folders their former names back. */
export function undoMoves(root: string, moves: readonly Move[]): void {
	for (const { from, to } of moves.toReversed()) renameSync(join(root, to), join(root, from))
}
