import { join, posix } from 'node:path'
import { parseData } from '../../../config/parse-data.ts'
import { leadsOut } from '../../leads-out.ts'
import { programSyntax } from '../../program/syntax/program-syntax.ts'
import { listIfThere, readIfThere } from '../../read-if-there.ts'
import { keyValue } from '../keys/key-value.ts'
import { isSiteKey, type SiteKey } from '../keys/site-keys.ts'
import { dataFormat } from './data-files.ts'
import type { DataNaming } from './data-naming.ts'
import type { ReadFormat } from './parser-format.ts'

/**
 * Reads keys of all posts in files of their name: `_data/permalink.js`, `_data/layout.json`.
 *
 * @see https://www.11ty.dev/docs/data-global/
 */
export async function dataKeys(
	root: string,
	dataFolders: readonly string[],
	naming: DataNaming,
): Promise<readonly SiteKey[]> {
	const found: SiteKey[] = []
	for (const folder of dataFolders)
		for (const entry of ((await listIfThere(join(root, folder))) ?? []).toSorted()) {
			const name = /^(\w+)\.\w+$/.exec(entry)?.[1]
			const format = dataFormat(entry, naming)
			if (name === undefined || !isSiteKey(name) || format === undefined) continue
			const file = posix.join(folder, entry)
			const isElsewhere = (await leadsOut(root, file)).length > 0
			const text = isElsewhere ? '' : ((await readIfThere(join(root, file))) ?? '')
			found.push({
				file,
				name,
				place: { line: 1, column: 1 },
				...(await valueIn(text, format, file)),
			})
		}
	return found
}

async function valueIn(
	text: string,
	format: ReadFormat,
	file: string,
): Promise<Pick<SiteKey, 'value' | 'function'>> {
	if (format === 'unknown') return {}
	if (format === 'program') {
		const syntax = programSyntax([{ file, text }])
		return keyValue(await syntax.exported(file), syntax)
	}
	try {
		return { value: parseData(text, format, file) }
	} catch {
		return {} // It is told as what is not written out.
	}
}
