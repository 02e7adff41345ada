import { join, posix, relative } from 'node:path'
import type { GeneratorSite } from '../generator-site.ts'
import type { SiteFolder } from '../scripted/scripted-layout.ts'
import { buildingAlone } from './building-alone.ts'
import type { BlogAlone } from './config-of-blog.ts'

/**
 * Refuses a blog whose folder leads out of the one that is built: what is published lies in it. The message says how the folder is built that has both in it.
 *
 * @param folder As the config says it.
 */
export function blogOutside(
	{ root, inside }: SiteFolder,
	folder: string,
	{ blog, files }: Pick<BlogAlone, 'blog' | 'files'>,
): NonNullable<GeneratorSite['refused']> {
	const normal = inside(folder)
	const [leading] = /^(?:\.\.(?:\/|$))+/.exec(normal) ?? []
	if (leading === undefined) return []
	const above = leading.replace(/\/$/, '')
	const fromAbove = relative(join(root, above), root).replaceAll('\\', '/')
	const way = buildingAlone(above, {
		blog,
		files,
		folder: normal.slice(leading.length) || '.',
		site: posix.join(fromAbove, inside('')),
	})
	return [
		{
			path: [...blog.path, 'path'],
			message: `Unexpected \`blog.path\` ${JSON.stringify(normal)}, expected a folder of the site: this one lies outside. ${way}`,
			settledBy: 'content',
		},
	]
}
