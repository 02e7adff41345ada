import { dirname, join } from 'node:path'
import {
	BlogError,
	type Diagnostic,
	type FrontMatterChanges,
	type MatterFile,
	reasonOf,
	setFrontMatter,
} from '@blog/core'
import { makeFolder } from '@blog/core/node'
import { readSource } from '../posts/read-source.ts'
import { applyRenaming } from '../rename/apply-renaming.ts'
import type { Move } from '../rename/move.ts'

/**
 * Changes the front matter of a file in place, and moves it if it is to lie elsewhere: both or nothing.
 *
 * @param root The site's folder.
 * @param post Its file is below that.
 * @param isDry Find out, and write nothing.
 * @returns Why it could not be changed.
 * @throws {BlogError} `IO` if it cannot be read, written or moved.
 */
export function publishFile(
	root: string,
	post: MatterFile,
	changes: FrontMatterChanges,
	move: Move | undefined,
	isDry: boolean,
): readonly Diagnostic[] {
	const { file } = post
	const before = readSource(root, file)
	const { source: after, diagnostics } = setFrontMatter(before, changes, post)
	if (after === undefined || isDry) return diagnostics
	if (move) makeFolderOf(root, dirname(move.to))
	applyRenaming(root, {
		moves: move ? [move] : [],
		changes: after === before ? [] : [{ file: move?.to ?? file, before, after }],
	})
	return diagnostics
}

function makeFolderOf(root: string, folder: string): void {
	try {
		makeFolder(join(root, folder))
	} catch (cause) {
		throw new BlogError('IO', `Expected to make ${folder}: ${reasonOf(cause)}`, { cause })
	}
}
