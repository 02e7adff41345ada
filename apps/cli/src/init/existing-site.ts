import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { generatorSite } from '@blog/builder/names'
import { findConfig } from '@blog/builder/posts'
import { isOfProject } from '../posts/is-of-project.ts'

/** A site that a folder has already. */
export interface ExistingSite {
	/** What to say of it. */
	readonly message: string
	/** Its config; absent if it has none. */
	readonly file?: string
}

/** Finds the site that a folder has already; `undefined` if there is none. */
export async function existingSite(dir: string): Promise<ExistingSite | undefined> {
	const names: readonly string[] = await readdir(dir).catch(() => [])
	if (names.length === 0) return undefined
	const found = await findConfig(dir)
	const { own, zola, generator, file } = found
	if (own !== undefined) return { message: `Found ${own}: this is a blog already`, file: own }
	if (zola !== undefined) {
		const message = `Found a Zola site (${zola}): take it along with \`blog import zola\`, into a folder of its own`
		return { message, file: zola }
	}
	if (generator !== undefined) {
		const name = file === undefined ? '' : ` (${file})`
		const message = `Found ${generatorSite(generator)}${name}: it builds in place, nothing is needed. Try \`blog build\` and \`blog check\``
		return { message, ...(file !== undefined && { file }) }
	}
	const isMarkdown = (name: string) => /\.(?:mdx?|markdown)$/i.test(name) && !isOfProject(name)
	const inside = await readdir(join(dir, 'content')).catch(() => undefined)
	if (inside === undefined && names.some(isMarkdown))
		return {
			message:
				'Found a folder of Markdown: it builds as it is. Try `blog build --out` with a folder elsewhere',
		}
	return undefined
}
