import { posix } from 'node:path'
import { configValues } from '../config-values.ts'
import { valueIn } from '../program/value-in.ts'
import type { BlogFiles } from './blog-files.ts'
import { baseOfBlog } from './blog-settings.ts'
import type { FoundBlog } from './blogs-in.ts'

/** Options of a blog that are read, but for what its folder and its files are. */
const options = [
	...['routeBasePath', 'tagsBasePath', 'authorsBasePath', 'archiveBasePath', 'postsPerPage'],
	...['authorsMapPath', 'tags', 'showReadingTime', 'feedOptions'],
]

/** A blog of a site that is built without the rest. */
export interface BlogAlone {
	readonly blog: Pick<FoundBlog, 'path' | 'script'>
	readonly files: BlogFiles
	/** Its folder, below the one that is built then. */
	readonly folder: string
	/** The folder of the site, seen from that. */
	readonly site: string
	/** Whether what is built begins where the blog does: at `https://a.dev/news/`. */
	readonly isAtBase?: boolean
}

/**
 * Writes the config of a Docusaurus site that has one blog of another one, and nothing else: with its files, and at its addresses.
 *
 * @returns A program: `module.exports = {"title":"Notes"}`.
 */
export function configOfBlog({
	blog: { path, script },
	files: { include, exclude },
	folder,
	site,
	isAtBase = false,
}: BlogAlone): string {
	const { string, strings, boolean, object } = configValues(script.values)
	const said = Object.fromEntries(
		options.map((key) => [key, valueIn(script.values, [...path, key])]),
	)
	const moved = (one: string) => posix.join(site, one)
	const isIn = (one: string) => !one.startsWith('..')
	const statics = (strings('staticDirectories') ?? ['static']).map(moved).filter(isIn)
	const translations = moved(string('i18n', 'path') ?? 'i18n')
	const start = isAtBase ? baseOfBlog(said) : ''
	const config = {
		title: string('title'),
		tagline: string('tagline'),
		url: string('url'),
		baseUrl: start === '' ? string('baseUrl') : posix.join(string('baseUrl') ?? '/', start, '/'),
		trailingSlash: boolean('trailingSlash'),
		i18n: object('i18n') && {
			...object('i18n'),
			path: isIn(translations) ? translations : undefined,
		},
		markdown: object('markdown') && {
			format: string('markdown', 'format'),
			emoji: boolean('markdown', 'emoji'),
		},
		staticDirectories: statics.length > 0 ? statics : undefined,
		plugins: [
			[
				'@docusaurus/plugin-content-blog',
				{
					...said,
					...(start !== '' && { routeBasePath: '/' }),
					path: folder,
					include,
					exclude,
				},
			],
		],
	}
	return `module.exports = ${JSON.stringify(config)}`
}
