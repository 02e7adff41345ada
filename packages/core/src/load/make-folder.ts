import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder and those that it lies in. In place of `recursive: true`, with which Node.js tries for ever where nothing can be made (`/proc`).
 *
 * @returns The outermost folder that was made; `undefined` if all were there.
 * @throws {Error} The system's, if one cannot be made.
 */
export function makeFolder(path: string): string | undefined {
	if (isFolder(path)) return undefined
	const first = makeFolder(dirname(path))
	try {
		mkdirSync(path)
	} catch (error) {
		// Another process may have been faster.
		if (isFolder(path)) return first
		throw error
	}
	return first ?? path
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
