import { writeSources } from '../posts/write-sources.ts'
import { applyMoves, undoMoves } from './apply-moves.ts'
import type { Renaming } from './plan-rename.ts'

/**
 * Moves and writes what a renaming says, all or nothing.
 *
 * @param root The site's folder.
 * @throws {BlogError} `IO` if something cannot be moved or written, or has changed meanwhile.
 */
export function applyRenaming(
	root: string,
	{ moves, changes }: Pick<Renaming, 'moves' | 'changes'>,
): void {
	applyMoves(root, moves)
	try {
		writeSources(root, changes)
	} catch (error) {
		undoMoves(root, moves)
		throw error
	}
}
