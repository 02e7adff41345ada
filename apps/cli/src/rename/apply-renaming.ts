import { whileAlone } from '@blog/builder/posts'
import { writeSources } from '../posts/write-sources.ts'
import { applyMoves, undoMoves } from './apply-moves.ts'
import { movedFile } from './move.ts'
import type { Renaming } from './plan-rename.ts'

/**
 * Moves and writes what a renaming says, all or nothing, and while no other command changes the same site.
 *
 * @param root The site's folder.
 * @throws {BlogError} `IO` if something cannot be moved or written, or has changed meanwhile.
 */
export function applyRenaming(
	root: string,
	{ moves, changes }: Pick<Renaming, 'moves' | 'changes'>,
): void {
	whileAlone(root, () => moveAndWrite(root, moves, changes))
}

function moveAndWrite(root: string, moves: Renaming['moves'], changes: Renaming['changes']): void {
	const back = moves.map(({ from, to }) => ({ from: to, to: from }))
	applyMoves(root, moves)
	try {
		// Nobody finds a file by the name that it has not got.
		writeSources(root, changes, (file) => movedFile(file, back))
	} catch (error) {
		undoMoves(root, moves)
		throw error
	}
}
