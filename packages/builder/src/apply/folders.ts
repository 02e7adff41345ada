import { mkdir, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { BlogError } from '@blog/core'
import { isInside } from './check-out.ts'

/** The folders of OUT, each made and checked once. */
export interface Folders {
	/**
	 * Makes a folder.
	 *
	 * @param folder POSIX path below OUT; `.` is OUT.
	 * @returns Whether it is new, so that no file can be in it.
	 * @throws {BlogError} `OUT_INVALID` if a symbolic link leads out of OUT; `IO` if it cannot be made.
	 */
	make(folder: string): Promise<boolean>
}

/** Makes {@link Folders} of an output folder. */
export function foldersOf(out: string): Folders {
	const made = new Map<string, Promise<boolean>>()

	async function make(folder: string): Promise<boolean> {
		// The parent first: inside a folder that leads elsewhere nothing is made.
		if (folder !== '.') await once(dirname(folder))
		const path = join(out, folder)
		try {
			const first = await mkdir(path, { recursive: folder === '.' })
			return folder !== '.' || first !== undefined
		} catch (cause) {
			if ((cause as NodeJS.ErrnoException).code !== 'EEXIST')
				throw new BlogError(
					'IO',
					`Expected to make the folder ${path}: ${(cause as Error).message}`,
					{ cause },
				)
		}
		if (!isInside(await realpath(path).catch(() => '/'), out))
			throw new BlogError(
				'OUT_INVALID',
				`Unexpected symbolic link ${path}: it leads out of the output folder`,
			)
		return false
	}

	function once(folder: string): Promise<boolean> {
		const known = made.get(folder)
		if (known !== undefined) return known
		const promise = make(folder)
		made.set(folder, promise)
		return promise
	}

	return { make: once }
}
