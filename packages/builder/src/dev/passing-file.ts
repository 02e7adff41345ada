import { lstatSync } from 'node:fs'
import { basename } from 'node:path'
import { backupName } from '@blog/core/node'

/** What editors of vim's, GNOME's and JetBrains' kind write to see whether they can, or until it takes the place of the file. */
const passingName = /^4913$|^\.goutputstream-|\.kate-swp$|___jb_(?:tmp|old)___$/

/**
 * Whether a file is there only while an editor has another one open or saves it.
 *
 * @param path Absolute; a folder may be called the same and is none.
 */
export function isPassingFile(path: string): boolean {
	const name = basename(path)
	if (!passingName.test(name) && !backupName.test(name)) return false
	return !lstatSync(path, { throwIfNoEntry: false })?.isDirectory()
}
