import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** Texts of files, by their path below the folder, in a stable order. A symbolic link is none: it may lead anywhere. */
export async function readFilesBelow(
	folder: string,
	isWanted: (name: string) => boolean,
): Promise<readonly (readonly [path: string, text: string])[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
	const paths = entries
		.filter((entry) => entry.isFile() && isWanted(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
	return Promise.all(
		paths.map(
			async (path) =>
				[relative(folder, path).replaceAll('\\', '/'), await readFile(path, 'utf8')] as const,
		),
	)
}
