import { posix } from 'node:path'
import type { SiteConfig } from '../../config/site-config.ts'
import type { GeneratorSite } from '../generator-site.ts'

/**
 * Refuses a blog whose folder leads out of the site: what is published lies in it. The message says how the folder is built that has both in it.
 *
 * @param folder Below the site's folder.
 * @param path Where the config says it.
 * @param config What that says besides.
 */
export function blogOutside(
	folder: string,
	path: readonly string[],
	{
		title,
		url,
		urls,
		exclude,
	}: Omit<SiteConfig, 'exclude'> & { readonly exclude?: readonly string[] | undefined },
): NonNullable<GeneratorSite['refused']> {
	const normal = posix.normalize(folder)
	const [above] = /^(?:\.\.(?:\/|$))+/.exec(normal) ?? []
	if (above === undefined) return []
	const base = urls && 'base' in urls ? urls.base : undefined
	const isUsual = base === undefined || base === 'blog'
	const said = {
		generator: 'docusaurus',
		content: normal.slice(above.length) || '.',
		title,
		url,
		exclude,
		urls: isUsual ? undefined : { like: 'docusaurus', base },
	}
	return [
		{
			path,
			message: `Unexpected \`blog.path\` ${JSON.stringify(folder)}, expected a folder of the site: this one lies outside. Build \`${above.replace(/\/$/, '')}\` with a blog.config.json there that says \`${JSON.stringify(said)}\``,
			settledBy: 'content',
		},
	]
}
