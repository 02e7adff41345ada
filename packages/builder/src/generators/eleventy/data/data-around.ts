import { join, posix } from 'node:path'
import type { SiteData } from '../../hiding/condition-in.ts'
import { leadsOut } from '../../leads-out.ts'
import { listIfThere } from '../../read-if-there.ts'
import { readDataFile, unreadData } from './data-file.ts'
import { dataFiles, dataFormat } from './data-files.ts'
import type { DataNaming } from './data-naming.ts'
import type { FoundData } from './data-problems.ts'

/**
 * Reads the data of folders around that of posts, the outermost first.
 *
 * @param content The folder of posts.
 * @param folders Those around it that are of the site's input.
 * @param known Data of the site.
 * @see https://www.11ty.dev/docs/data-template-dir/
 */
export async function dataAround(
	root: string,
	content: string,
	folders: readonly string[],
	known: SiteData,
	naming: DataNaming,
): Promise<readonly FoundData[]> {
	const found: FoundData[] = []
	for (const folder of folders) {
		const names = (await listIfThere(join(root, folder))) ?? []
		const files = names.map((name) => posix.join(folder, name))
		const isPage = (file: string) => dataFormat(file, naming) === undefined
		const pages = new Set(files.filter(isPage).map((file) => file.replace(/\.[^./]+$/, '')))
		for (const { file, isOfFolder, format } of dataFiles(files, (one) => pages.has(one), naming)) {
			if (!isOfFolder) continue
			const isElsewhere = (await leadsOut(root, file)).length > 0
			const data = isElsewhere ? unreadData(false) : await readDataFile(root, file, format, known)
			found.push({ file, path: content, whose: 'all posts', data })
		}
	}
	return found
}
