import { lstat, readdir, realpath, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isInside } from './check-out.ts'
import { TEMPORARY } from './write-atomic.ts'

/**
 * Removes files of an earlier build, and the folders that become empty.
 *
 * @param out Real path of the output folder.
 * @param stale POSIX paths below it.
 * @returns How many there were.
 */
export async function removeStale(out: string, stale: readonly string[]): Promise<number> {
	let removed = 0
	const folders = new Set<string>()
	for (const path of stale) {
		const file = join(out, path)
		// A folder that became a link since then may lead to somebody's own files.
		const parent = await realpath(dirname(file)).catch(() => undefined)
		if (parent === undefined || !isInside(parent, out)) continue
		const found = await lstat(file).catch(() => undefined)
		if (found === undefined || found.isDirectory()) continue
		await rm(file, { force: true })
		removed++
		for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.add(folder)
	}
	const deepestFirst = [...folders].sort((a, b) => b.length - a.length)
	for (const folder of deepestFirst) await rmdir(join(out, folder)).catch(() => undefined)
	return removed
}

/** Whether two paths are one file, as `Tags/` and `tags/` on macOS and Windows. */
export async function isSameFile(out: string, a: string, b: string): Promise<boolean> {
	const [first, second] = await Promise.all(
		[a, b].map((path) => lstat(join(out, path)).catch(() => undefined)),
	)
	return (
		first !== undefined &&
		second !== undefined &&
		first.ino === second.ino &&
		first.dev === second.dev
	)
}

/** Removes what a killed build left half-written. */
export async function removeTemporary(out: string): Promise<void> {
	const entries = await readdir(out, { recursive: true, withFileTypes: true }).catch(() => [])
	for (const entry of entries)
		if (entry.isFile() && entry.name.startsWith(TEMPORARY))
			await rm(join(entry.parentPath, entry.name), { force: true })
}
