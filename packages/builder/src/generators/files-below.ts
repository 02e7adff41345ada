import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { ifThere, readIfThere } from './read-if-there.ts'

/** Paths of files below a folder, in a stable order; none if it is not there. A symbolic link is none: it may lead anywhere. */
export async function filesBelow(
	folder: string,
	isWanted: (name: string) => boolean = () => true,
): Promise<readonly string[]> {
	const read = (path: string) => readdir(path, { recursive: true, withFileTypes: true })
	const entries = (await ifThere(folder, read)) ?? []
	return entries
		.filter((entry) => entry.isFile() && isWanted(entry.name))
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.sort()
}

/** Texts of the same files. */
export async function readFilesBelow(
	folder: string,
	isWanted: (name: string) => boolean,
): Promise<readonly (readonly [path: string, text: string])[]> {
	const paths = await filesBelow(folder, isWanted)
	return Promise.all(
		paths.map(async (path) => [path, (await readIfThere(join(folder, path))) ?? ''] as const),
	)
}
