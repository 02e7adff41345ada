import { posix } from 'node:path'
import { folderName } from '@blog/core'
import { folder } from '../../config/content-fields.ts'
import type { ConfigValues } from '../config-values.ts'
import type { GeneratorSite } from '../generator-site.ts'

/**
 * Checks the folder of the site, and that of posts and other collections: where Jekyll finds no posts, or not those alone, what is to be published cannot be told.
 *
 * @see https://jekyllrb.com/docs/collections/#setup
 */
export function refusedFolders({ string }: ConfigValues): NonNullable<GeneratorSite['refused']> {
	const [source, collections] = [string('source'), string('collections_dir')]
	return [
		...(source === undefined || isOfSite(source)
			? []
			: [
					{
						path: ['source'],
						message: `Unexpected \`source: ${source}\`, expected a folder of the site such as \`src\``,
						settledBy: 'content' as const,
					},
				]),
		...(collections === undefined || isCollectionsFolder(collections)
			? []
			: [
					{
						path: ['collections_dir'],
						message: `Unexpected \`collections_dir: ${collections}\`, expected a folder such as \`collections\``,
					},
				]),
	]
}

function isCollectionsFolder(path: string): boolean {
	return /^(?!\/)(?:(?:^|\/)[\p{L}\p{N}][\p{L}\p{M}\p{N}_. -]*)+$/u.test(path)
}

/** Whether pages are made of a folder of the site: a path with a slash before it begins at the root of the machine. */
export function isOfSite(source: string): boolean {
	return folder.accepts(folderName(source))
}

/** Where Jekyll writes the site, and reads nothing; `undefined` if that is not said, or not a folder of what is built alone. */
export function builtFolder({ string }: ConfigValues): string | undefined {
	const path = folderName(posix.normalize(string('destination') ?? ''))
	const isOfSources = /(?:^|\/)_(?!site(?:\/|$))/.test(path) || isHolding(path, string('source'))
	return path !== '' && !isOfSources && folder.accepts(path) ? path : undefined
}

/** Whether a folder is the source of the site, or around it. */
function isHolding(path: string, source = ''): boolean {
	return `${folderName(posix.normalize(source))}/`.startsWith(`${path}/`)
}

/** Regular expression of a folder and all in it. */
export function folderExpression(path: string): string {
	return `^/${literal(path)}(?:/|$)`
}

/**
 * Patterns of folders that begin with `_` and are none of posts or of those that are let in.
 *
 * @param included Let in by the config, without their `_`, as are collections.
 * @param folder Of posts and other collections; outside of it there are none.
 */
export function unreadFolders(
	included: readonly string[],
	collections: readonly string[],
	folder: string | undefined,
): readonly string[] {
	const read = ['posts', 'drafts', ...collections]
	if (folder === undefined) return [allBut([...read, ...included])]
	const segments = folder.split('/')
	const around = segments.flatMap((name, at) => {
		const above = segments.slice(0, at).map((one) => `${one}/`)
		return [
			`${above.join('')}${at === 0 ? allBut(included) : '_*'}`,
			`${above.join('')}(?!${name}/)*/**/_*`,
		]
	})
	return [...around, `${folder}/${allBut(read)}`]
}

/**
 * Regular expressions of files and folders below others that Jekyll does not read since they begin with `_`. Of what lies in folders in that of a collection it reads
 * all folders, whatever they are called.
 *
 * @param source Folder of the site that pages are made of.
 * @param folder Of posts and other collections, below that.
 */
export function unreadBelow(
	source: string,
	collections: readonly string[],
	folder: string | undefined,
): readonly string[] {
	const base = [source, folder ?? ''].map((one) => one.replace(/^\/+|\/+$/g, '')).filter(Boolean)
	const start = `^/${base.map((one) => `${literal(one)}/`).join('')}`
	const read = ['posts', 'drafts', ...collections].map(literal).join('|')
	const isInFolder = `(?:_(?:${read})|.*/_(?:posts|drafts))/[^/]+/`
	return [
		`${start}(?!${isInFolder}).*/_(?!(?:posts|drafts)$)[^/]*$`,
		String.raw`${start}.*/_[^/]*\.[^/]*$`,
	]
}

/**
 * Regular expressions of files and folders that Jekyll takes for none of the site since they begin with `#` or `~`, or end with `~`. In the folder of a collection it
 * looks at the names of files alone, and at what a path begins with.
 *
 * @param source Folder of the site that pages are made of.
 * @param folder Of posts and other collections, below that.
 * @see https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/entry_filter.rb
 */
export function unreadMarked(
	source: string,
	collections: readonly string[],
	folder: string | undefined,
): readonly string[] {
	const [start, above] = [source, folder ?? '']
		.map((one) => one.replace(/^\/+|\/+$/g, ''))
		.map((one) => (one === '' ? '' : `${literal(one)}/`))
	const read = ['posts', 'drafts', ...collections].map(literal).join('|')
	const collection = `${above}_(?:${read})/`
	const around = `(?!${collection})(?:(?!_(?:posts|drafts)/)[^/]+/)*`
	const within = `(?:${collection}|${around}_(?:posts|drafts)/)`
	return [
		`^/${start}${around}(?:[#~][^/]*|[^/]*~)$`,
		`^/${start}${within}[#~][^/]*$`,
		String.raw`^/${start}${within}.*/[#~][^/]*\.[^/]*$`,
	]
}

function literal(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function allBut(names: readonly string[]): string {
	if (names.length === 0) return '_*'
	return `_!(${names.map((name) => name.replace(/[^\w-]/g, '\\$&')).join('|')})`
}
