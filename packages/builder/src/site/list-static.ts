import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { backupName } from '@blog/core/node'

const ignored = new Set(['.git', '.gitkeep', '.DS_Store', 'Thumbs.db', 'node_modules'])

/** What counts below a static folder; paths are relative to the site's. */
export interface StaticOptions {
	/** Tells of a file or folder that it does not count. */
	readonly isLeftOut?: (path: string) => boolean
	/** Tells of a file that it counts. Default: all do. */
	readonly isIncluded?: (file: string) => boolean
	/** Told of a symbolic link that does not count. */
	readonly onLink?: (path: string) => void
}

/**
 * Lists the files below the static folder in a stable order. Dot files count (`.well-known`, `.nojekyll`), backups of editors do not; a symbolic link
 * counts only if it leads to a file inside the folder.
 *
 * @param dir The site's folder.
 * @param folder Static folder below it; empty for the site's own.
 * @returns Paths relative to `dir`; `undefined` if there is no such folder.
 */
export async function listStatic(
	dir: string,
	folder: string,
	{
		isLeftOut = () => false,
		isIncluded = () => true,
		onLink = () => undefined,
	}: StaticOptions = {},
): Promise<readonly string[] | undefined> {
	const root = join(dir, folder)
	const realRoot = await realpath(root).catch(() => undefined)
	if (realRoot === undefined || !(await stat(realRoot)).isDirectory()) return undefined
	const files: string[] = []

	async function walk(below: string): Promise<void> {
		for (const entry of await readdir(join(dir, below), { withFileTypes: true })) {
			const path = below === '' ? entry.name : `${below}/${entry.name}`
			if (ignored.has(entry.name) || backupName.test(entry.name) || isLeftOut(path)) continue
			if (entry.isDirectory()) await walk(path)
			else if (!isIncluded(path)) continue
			else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsInside(join(dir, path)))))
				files.push(path)
			else if (entry.isSymbolicLink()) onLink(path)
		}
	}

	async function leadsInside(path: string): Promise<boolean> {
		const target = await realpath(path).catch(() => '')
		return target.startsWith(realRoot + sep) && (await stat(target)).isFile()
	}

	await walk(folder)
	return files.sort()
}
