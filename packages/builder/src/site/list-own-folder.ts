import { type BlogOptions, collectionFile } from '@blog/core'
import { excluder, partSources } from '@blog/core/node'
import { listStatic } from './list-static.ts'
import { templateAddress } from './template-address.ts'

/** What a site's own folder holds, as Jekyll copies it. */
export interface OwnFolder {
	/** Relative to the folder. */
	readonly staticFiles: readonly string[]
	/** Pages that are made of templates, which are not run. */
	readonly templates: readonly string[]
}

/** Sources of pages and of the site itself. */
const source =
	/^[._]|\.(?:mdx?|markdown)$|^blog\.config\.|^(?:Gemfile|Rakefile|package)\b|\.(?:scss|sass|coffee|gemspec)$/i

/** Pages and files of Jekyll's themes that every site has here. */
const isReplaced = new Set(['index.html', '404.html', 'feed.xml', 'sitemap.xml', 'robots.txt'])

/**
 * Lists the files of a site's own folder that are copied, and its pages that would need a template.
 *
 * @param dir The site's folder.
 * @param options What is not read, and in which collections files are copied too.
 */
export async function listOwnFolder(
	dir: string,
	{ exclude, excludeMatching, urls }: Pick<BlogOptions, 'exclude' | 'excludeMatching' | 'urls'>,
): Promise<OwnFolder> {
	const isExcluded = await excluder(exclude, excludeMatching)
	const isInCollection = (path: string) => collectionFile(path, urls) !== undefined
	const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
	const isSource = (path: string) =>
		source.test(nameOf(path)) && (isInCollection(path) || !isInCollection(`${path}/file`))
	const isLeftOut = (path: string) => isSource(path) || isExcluded(path)
	const files = (await listStatic(dir, '', { isLeftOut })) ?? []
	const { assets, templates } = partSources(dir, files)
	// Those of collections are pages, or told with them.
	const others = templates.filter((file) => !isInCollection(file))
	const made = await Promise.all(others.map((file) => templateAddress(dir, file)))
	return {
		staticFiles: assets,
		templates: others.filter((_, at) => !isReplaced.has(made[at] ?? '')),
	}
}
