import { closeSync, openSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from '@blog/core/node'

/**
 * Writes a file that is not there yet, with the folders that it needs.
 *
 * @returns Takes it away again, with those of the folders that are empty; `false` if it stays, as somebody has changed it or it cannot be removed. Files made one after the
 * other are to be taken away in reverse order.
 * @throws {Error} The system's, if it is there or cannot be written; nothing of it stays then.
 */
export function makeSource(path: string, text: string): () => boolean {
	const folder = dirname(path)
	const first = makeFolder(folder)
	const removeFolders = () => {
		if (first !== undefined) removeEmpty(folder, first)
	}
	try {
		writeNew(path, text)
	} catch (error) {
		removeFolders()
		throw error
	}
	return () => {
		const isGone = removeSame(path, text)
		if (isGone) removeFolders()
		return isGone
	}
}

function writeNew(path: string, text: string): void {
	const file = openSync(path, 'wx')
	try {
		writeFileSync(file, text)
	} catch (error) {
		rmSync(path, { force: true })
		throw error
	} finally {
		closeSync(file)
	}
}

/** Removes a file that still says what was written; whether there is none any more. */
function removeSame(path: string, text: string): boolean {
	try {
		if (readFileSync(path, 'utf8') !== text) return false
		rmSync(path)
		return true
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException
		return code === 'ENOENT' || code === 'ENOTDIR'
	}
}

/** Removes a folder and those that it lies in, up to `last`, as long as they are empty: what others put there stays, and so does what it lies in. */
function removeEmpty(folder: string, last: string): void {
	for (let current = folder; current.length >= last.length; current = dirname(current))
		try {
			rmdirSync(current)
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return
		}
}
