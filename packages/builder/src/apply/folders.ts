import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { BlogError, reasonOf } from '@blog/core'
import { makeFolder } from '@blog/core/node'
import { isInside } from './check-out.ts'
import { isFolder } from './is-folder.ts'

/** The folders of OUT, each made and checked once. */
export interface Folders {
	/**
	 * Makes a folder.
	 *
	 * @param folder POSIX path below OUT; `.` is OUT.
	 * @returns Whether it is new, so that no file can be in it.
	 * @throws {BlogError} `OUT_INVALID` if a symbolic link leads out of OUT; `IO` if it cannot be made.
	 */
	make(folder: string): boolean
}

/** Makes {@link Folders} of an output folder. */
export function foldersOf(out: string): Folders {
	const made = new Map<string, boolean>()

	function make(folder: string): boolean {
		const known = made.get(folder)
		if (known !== undefined) return known
		// The parent first: inside a folder that leads elsewhere nothing is made.
		if (folder !== '.') make(dirname(folder))
		const isNew = makeOne(folder === '.' ? out : `${out}/${folder}`, out)
		made.set(folder, isNew)
		return isNew
	}

	return { make }
}

function makeOne(path: string, out: string): boolean {
	try {
		if (makeFolder(path) !== undefined) return true
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code !== 'EEXIST')
			throw new BlogError('IO', `Expected to make the folder ${path}: ${reasonOf(cause)}`, {
				cause,
			})
	}
	// Only a link can lead out: what it lies in was looked at before.
	if (isFolder(path) || isInside(realPath(path), out)) return false
	const reason = 'it leads out of the output folder'
	throw new BlogError('OUT_INVALID', `Unexpected symbolic link ${path}: ${reason}`)
}

/** A link that leads nowhere leads out. */
function realPath(path: string): string {
	try {
		return realpathSync(path)
	} catch {
		return '/'
	}
}
