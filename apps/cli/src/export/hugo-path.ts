import { type ContentFolders, isHtml, type Post, placeInContent } from '@blog/core'

/**
 * Where a post lies below Hugo's `content`: where it lies here, with its language in its name. HTML stays HTML, all else is Markdown.
 *
 * @param base Folders that it lies in besides: of them Hugo makes the list of all posts.
 *
 * @example hugoPath({ file: 'content/fr/posts/a.md', language: 'fr' }, contents, 'en') // 'posts/a.fr.md'
 */
export function hugoPath(
	{ file, language }: Pick<Post<unknown>, 'file' | 'language'>,
	contents: ContentFolders,
	defaultLanguage: string,
	base: readonly string[] = [],
): string {
	const { path } = placeInContent(file, contents)
	const whole = [...base, path].join('/')
	const below = whole.replace(/\.(?:mdx?|markdown|html?)$/i, '')
	const ending = isHtml(path) ? whole.slice(below.length).toLowerCase() : '.md'
	const ofLanguage = `.${language.toLowerCase()}`
	const isSaid = language === defaultLanguage || below.toLowerCase().endsWith(ofLanguage)
	return `${below}${isSaid ? '' : ofLanguage}${ending}`
}

/** What Hugo knows a post by: of two with the same one it shows the Markdown. */
export function withoutEnding(path: string): string {
	return path.replace(/\.(?:md|html?)$/, '')
}

const pageOfFolder = /(^|\/)index(\.[\w-]+)?(\.md|\.html?)$/

/** Whether a file is that of a folder, which Hugo takes for a bundle. */
export function isPageOfFolder(path: string): boolean {
	return pageOfFolder.test(path)
}

/**
 * Renames pages of folders that hold other posts: Hugo takes what lies beside or below an `index.md` for its files, and what has an `_index.md` for its posts.
 *
 * @param paths Of all posts, as {@link hugoPath} makes them.
 * @returns Paths in the same order.
 * @see https://gohugo.io/content-management/page-bundles/
 *
 * @example withBranches(['index.md', 'a.md']) // ['_index.md', 'a.md']
 */
export function withBranches(paths: readonly string[]): readonly string[] {
	const above = new Set(paths.flatMap(foldersAbove))
	const taken = new Set(paths.map(withoutEnding))
	return paths.map((path) => {
		const folder = pageOfFolder.test(path) ? path.replace(pageOfFolder, '$1') : undefined
		if (folder === undefined || !above.has(folder)) return path
		const branch = path.replace(pageOfFolder, '$1_index$2$3')
		const isTaken = taken.has(withoutEnding(branch))
		return isTaken ? path.replace(pageOfFolder, '$1index-page$2$3') : branch
	})
}

/** Folders that hold a post, and are not its own bundle alone: each with a slash at the end, the outermost is empty. */
function foldersAbove(path: string): readonly string[] {
	const own = isPageOfFolder(path) ? path.replace(/\/?[^/]*$/, '') : path
	if (own === '') return []
	const folders = own.split('/').slice(0, -1)
	return ['', ...folders.map((_, at) => `${folders.slice(0, at + 1).join('/')}/`)]
}
