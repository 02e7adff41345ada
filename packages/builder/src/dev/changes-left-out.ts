import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { excluder, includer, markdownName } from '@blog/core/node'
import type { ResolvedConfig } from '../config/resolved-config.ts'

/**
 * Whether Markdown has come or gone that the config leaves out: such files are named when it is read.
 *
 * @param folder Of the content that the file lies in, below the site's.
 */
export async function changesLeftOut(
	dir: string,
	folder: string,
	file: string,
	{ blog: { leftOut = [], exclude, excludeMatching, includeMatching } }: ResolvedConfig,
): Promise<boolean> {
	const isNamed = leftOut.some((one) => one.file === file)
	const isThere = existsSync(join(dir, file))
	if (isNamed || !isThere) return isNamed !== isThere
	if (!markdownName.test(file)) return false
	const path = folder === '' ? file : file.slice(folder.length + 1)
	const isExcluded = await excluder(exclude, excludeMatching, folder)
	const parents = path.split('/').map((_, index, all) => all.slice(0, index + 1).join('/'))
	return parents.some(isExcluded) || !includer(includeMatching)(file)
}
