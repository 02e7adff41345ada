import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { generatorSite } from '@blog/builder/names'
import { findConfig } from '@blog/builder/posts'

/**
 * Tells whether a folder has a site already.
 *
 * @returns What to say of it; `undefined` if there is none.
 */
export async function existingSite(dir: string): Promise<string | undefined> {
	const names: readonly string[] = await readdir(dir).catch(() => [])
	if (names.length === 0) return undefined
	const found = await findConfig(dir)
	if (found.own !== undefined) return `Found ${found.own}: this is a blog already`
	if (found.zola !== undefined)
		return `Found a Zola site (${found.zola}): take it along with \`blog import zola\`, into a folder of its own`
	if (found.generator !== undefined)
		return `Found ${generatorSite(found.generator)}${found.file === undefined ? '' : ` (${found.file})`}: it builds in place, nothing is needed. Try \`blog build\` and \`blog check\``
	const isMarkdown = (name: string) =>
		/\.(?:mdx?|markdown)$/i.test(name) && !/^readme\./i.test(name)
	const inside = await readdir(join(dir, 'content')).catch(() => undefined)
	if (inside === undefined && names.some(isMarkdown))
		return 'Found a folder of Markdown: it builds as it is. Try `blog build --out` with a folder elsewhere'
	return undefined
}
