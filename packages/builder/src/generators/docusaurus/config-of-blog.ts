import { posix } from 'node:path'
import { configValues } from '../config-values.ts'
import type { Script } from '../program/read-script.ts'
import { valueIn } from '../program/value-in.ts'

/** Options of a blog that are read, but for what its folder and its files are. */
const options = [
	...['routeBasePath', 'tagsBasePath', 'authorsBasePath', 'archiveBasePath', 'postsPerPage'],
	...['authorsMapPath', 'tags', 'showReadingTime', 'feedOptions'],
]

/** A blog of a site, and where it is read alone. */
export interface BlogAlone {
	/** Where the config of the site has its options. */
	readonly path: readonly string[]
	/** Its folder, below the one that is built. */
	readonly folder: string
	/** The folder of the site, seen from there. */
	readonly site: string
	readonly include: readonly string[] | undefined
	readonly exclude: readonly string[] | undefined
}

/**
 * Writes the config of a Docusaurus site that has one blog of another one, and nothing else: with its files, and at its addresses.
 *
 * @returns A program: `module.exports = {"title":"Notes"}`.
 */
export function configOfBlog(
	{ values }: Script,
	{ path, folder, site, include, exclude }: BlogAlone,
): string {
	const { string, strings, boolean, object } = configValues(values)
	const moved = (one: string) => posix.join(site, one)
	const markdown = {
		format: string('markdown', 'format'),
		emoji: boolean('markdown', 'emoji'),
	}
	const config = {
		title: string('title'),
		tagline: string('tagline'),
		url: string('url'),
		baseUrl: string('baseUrl'),
		trailingSlash: boolean('trailingSlash'),
		i18n: object('i18n') && { ...object('i18n'), path: moved(string('i18n', 'path') ?? 'i18n') },
		markdown: object('markdown') && markdown,
		staticDirectories: (strings('staticDirectories') ?? ['static']).map(moved),
		plugins: [
			[
				'@docusaurus/plugin-content-blog',
				{
					...Object.fromEntries(options.map((key) => [key, valueIn(values, [...path, key])])),
					path: folder,
					include,
					exclude,
				},
			],
		],
	}
	return `module.exports = ${JSON.stringify(config)}`
}
