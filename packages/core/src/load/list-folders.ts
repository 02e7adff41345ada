import { join } from 'node:path'
import { byCodeUnit } from '../by-code-unit.ts'
import { excluder } from './excluder.ts'
import { isFolder } from './is-folder.ts'
import { linkOut } from './link-out.ts'
import { type Listing, listFiles } from './list-files.ts'

/** Lists the folders that are there; one that a symbolic link leads out to is told. */
export async function listFolders(
	root: string,
	folders: readonly string[],
	excluderOf: (folder: string) => ReturnType<typeof excluder> = () => excluder(),
	isIncluded?: (file: string) => boolean,
	isRead?: (folder: string) => boolean,
): Promise<Listing> {
	const listed = await Promise.all(
		folders.map(async (folder): Promise<readonly Listing[]> => {
			if (!(await isFolder(join(root, folder)))) return []
			const elsewhere = await linkOut(root, folder)
			if (elsewhere) return [{ markdown: [], assets: [], diagnostics: [elsewhere] }]
			const isExcluded = await excluderOf(folder)
			return [await listFiles(join(root, folder), folder, isExcluded, isIncluded, isRead)]
		}),
	)
	const all = listed.flat()
	return {
		markdown: all.flatMap(({ markdown }) => markdown).sort(byCodeUnit),
		assets: all.flatMap(({ assets }) => assets).sort(byCodeUnit),
		diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
	}
}
