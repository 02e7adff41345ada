import { pathExpression } from '@blog/core'
import type { SiteConfig } from '../../config/site-config.ts'
import { filesBeside, isMarkdown } from '../scripted/files-beside.ts'
import { othersExpression } from '../scripted/others-expression.ts'
import type { AstroCollection } from './astro-collection.ts'
import { isHidden } from './astro-hidden.ts'

/**
 * Names Markdown of an Astro site that is no post: pages, and other collections.
 *
 * @param source Folder of the site's source, with `pages` and `content` in it: elsewhere Markdown may be anything that no collection has.
 * @param taken Folders of posts, and of what is published beside them.
 * @param collections Those that are not of posts, with folders below the site's.
 */
export async function astroOthers(
	root: string,
	source: string,
	taken: readonly string[],
	collections: readonly AstroCollection[],
): Promise<NonNullable<SiteConfig['leftOut']>> {
	const inSource = ['pages', 'content'].map(async (name) => {
		const files = await beside(root, `${source}/${name}`, taken)
		return files.filter((file) => !isHidden(file.slice(source.length)))
	})
	const inOthers = collections.map((one) => ofCollection(root, one, taken))
	const folders = taken.map((folder) => `\`${folder}\``)
	const where = [folders.slice(0, -1).join(', '), folders.at(-1)].filter(Boolean).join(' and ')
	const found = await Promise.all([...inSource, ...inOthers])
	return [...new Set(found.flat())]
		.sort()
		.map((file) => ({ file, reason: `Unexpected page outside of ${where}`, isTold: true }))
}

async function ofCollection(
	root: string,
	{ folder, patterns = ['**'] }: AstroCollection,
	taken: readonly string[],
): Promise<readonly string[]> {
	if (folder.startsWith('..')) return []
	const isOther = pathExpression(await othersExpression(folder, patterns))
	const files = await beside(root, folder, taken)
	return files.filter((file) => !isOther.test(`/${file}`))
}

async function beside(
	root: string,
	folder: string,
	taken: readonly string[],
): Promise<readonly string[]> {
	return taken.includes(folder) ? [] : filesBeside(root, folder, taken, isMarkdown)
}
