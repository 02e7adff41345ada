import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { ifThere } from '../read-if-there.ts'

/**
 * Paths of the files of a folder of a Hugo config and of all folders in it, in the order in which Hugo lays them over each other: by name, a folder among the files.
 * A link to a file is one, a link to a folder is not followed, as in Hugo.
 *
 * @param folder Absolute; none are found if it is not there.
 * @throws {BlogError} `IO` if it cannot be read.
 */
export async function configFilesBelow(
	folder: string,
	isWanted: (name: string) => boolean,
): Promise<readonly string[]> {
	const read = (path: string) => readdir(path, { recursive: true, withFileTypes: true })
	const entries = (await ifThere(folder, read)) ?? []
	return entries
		.filter((entry) => !entry.isDirectory() && isWanted(entry.name))
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.sort((a, b) => (inWalk(a) < inWalk(b) ? -1 : 1))
}

/** What a folder holds stands where its name does: `a/b.toml` before `a.toml`. */
function inWalk(path: string): string {
	return path.replaceAll('/', '\0')
}
