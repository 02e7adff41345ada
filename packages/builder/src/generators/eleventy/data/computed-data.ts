import { join, posix } from 'node:path'
import type { SiteData } from '../../hiding/condition-in.ts'
import { leadsOut } from '../../leads-out.ts'
import { listIfThere } from '../../read-if-there.ts'
import { readKeys } from '../keys/untold-keys.ts'
import { readDataFile, unreadData } from './data-file.ts'
import { dataFormat } from './data-files.ts'
import type { DataNaming } from './data-naming.ts'
import type { FoundData } from './data-problems.ts'

/** `_data/eleventyComputed.js`, and a key each in the files of `_data/eleventyComputed/`. */
export async function computedData(
	root: string,
	content: string,
	dataFolders: readonly string[],
	known: SiteData,
	naming: DataNaming,
): Promise<readonly FoundData[]> {
	const found: FoundData[] = []
	const add = async (folder: string, pattern: RegExp, isKey: boolean) => {
		for (const name of ((await listIfThere(join(root, folder))) ?? []).toSorted()) {
			const key = pattern.exec(name)?.[1]
			const format = dataFormat(name, naming)
			if (key === undefined || format === undefined) continue
			const file = posix.join(folder, name)
			const data = isKey
				? {
						values: {},
						untold: readKeys.includes(key)
							? [{ key, isComputedData: true, place: { line: 1, column: 1 } }]
							: [],
						unknown: [`eleventyComputed.${key}`],
					}
				: (await leadsOut(root, file)).length > 0
					? unreadData(true)
					: await readDataFile(root, file, format, known, true)
			found.push({ file, path: content, whose: 'all posts', data })
		}
	}
	for (const folder of dataFolders) {
		await add(folder, /^(eleventyComputed)\.\w+$/, false)
		await add(posix.join(folder, 'eleventyComputed'), /^([\w-]+)\.\w+$/, true)
	}
	return found
}
