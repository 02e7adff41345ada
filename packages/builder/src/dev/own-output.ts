import { fstatSync, statSync } from 'node:fs'

/** In numbers of any size. Node.js 20 follows no symbolic link in an `import` if the last file that was asked about in plain numbers was a pipe. */
const EXACT = { bigint: true } as const

/**
 * Finds what this process writes to: a server whose output goes to a file of the folder that it watches would see a change in each of its own lines.
 *
 * @returns Whether a path is such a file.
 */
export function ownOutput(): (path: string) => boolean {
	const own = new Set([1, 2].flatMap((stream) => idOf(() => fstatSync(stream, EXACT)) ?? []))
	return (path) => own.size > 0 && own.has(idOf(() => statSync(path, EXACT)) ?? '')
}

/** What stays the same whatever a file is called; `undefined` of what is none, such as a terminal. */
function idOf(stats: () => ReturnType<typeof statSync>): string | undefined {
	try {
		const found = stats()
		return found?.isFile() ? `${found.dev}:${found.ino}` : undefined
	} catch {
		return undefined
	}
}
