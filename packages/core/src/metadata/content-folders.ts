import type { BlogOptions } from '../options.ts'

/** A folder whose files are content, below the folder that was loaded. */
export interface ContentRoot {
	/** Empty for the folder that was loaded. */
	readonly folder: string
	/** Of what lies in it; none in that of the default language, where names may say others. */
	readonly language?: string
	/** Further languages whose folder it is; files whose names say no language are of the first only. */
	readonly others?: readonly string[]
	/** It is that of Jekyll's collections, posts among them: no other files of the folder are in it. */
	readonly isOfCollections?: true
	/** How much of the path of its files their ids leave out. */
	readonly above: number
}

/** The innermost first, so that the first that holds a file is its own. */
export type ContentFolders = readonly ContentRoot[]

/** Where a file lies. */
export interface ContentPlace extends ContentRoot {
	/** Below the folder. */
	readonly path: string
}

/**
 * Says which folders hold content: that of the blog, and, if there are several languages or the only one has a folder, one of each language in it or anywhere else.
 *
 * @param content Content folder; empty if it is the folder that was loaded.
 */
export function contentFolders(
	content: string,
	{
		language = 'en',
		languages = [],
		languageFolders = {},
		urls,
	}: Pick<BlogOptions, 'language' | 'languages' | 'languageFolders' | 'urls'> = {},
): ContentFolders {
	const whole = { folder: content, above: content === '' ? 0 : content.length + 1 }
	const collections = urls?.like === 'jekyll' ? urls.collectionsFolder : undefined
	const ofCollections: readonly ContentRoot[] = collections
		? [{ ...whole, folder: folderOf(content, collections), isOfCollections: true }]
		: []
	if (languages.length === 0 && !languageFolders[language]) return [...ofCollections, whole]
	const said = [...languages, language].flatMap((tag) => {
		const written = languageFolders[tag] ?? tag
		return written === '' ? [] : [{ tag, folder: folderOf(content, written) }]
	})
	const withOthers = (root: ContentRoot): ContentRoot => {
		const sharing = said.filter(({ folder }) => folder === root.folder).map(({ tag }) => tag)
		const others = sharing.filter((tag) => tag !== (root.language ?? language))
		return others.length > 0 ? { ...root, others } : root
	}
	const ofLanguages = said.flatMap(({ tag, folder }) => {
		if (folder === content) return []
		const above = holds(content, folder) ? whole.above : 0
		return [withOthers({ folder, language: tag, above })]
	})
	return [...ofLanguages, ...ofCollections, withOthers(whole)].sort(
		(a, b) => b.folder.length - a.folder.length,
	)
}

/**
 * Finds the folder that a file lies in, whatever the case of its name.
 *
 * @param file Relative to the folder that was loaded.
 */
export function placeInContent(file: string, folders: ContentFolders): ContentPlace {
	const found = folders.find((root) => isIn(root, file)) ?? { folder: '', above: 0 }
	const { folder } = found
	const path = folder === '' ? file : file.slice(folder.length + 1)
	return { ...found, folder: file.slice(0, folder.length), path }
}

/** The content folder itself. */
export function wholeFolder(folders: ContentFolders): string {
	return folders.find((one) => one.language === undefined && !one.isOfCollections)?.folder ?? ''
}

/** The folders that are in none of the others: what is to be listed. */
export function outermostFolders(folders: ContentFolders): readonly string[] {
	const all = [...new Set([wholeFolder(folders), ...folders.map(({ folder }) => folder)])]
	return all.filter((folder) => !all.some((other) => other !== folder && holds(other, folder)))
}

/** As {@link BlogOptions.languageFolders} has it: below the content, a dot for the content itself, or with a slash before it below the folder that was loaded. */
function folderOf(content: string, written: string): string {
	if (written.startsWith('/')) return written.slice(1)
	if (written === '.') return content
	return content === '' ? written : `${content}/${written}`
}

function isIn({ folder, isOfCollections }: ContentRoot, file: string): boolean {
	if (!holds(folder, file)) return false
	return !isOfCollections || /\/_[^/]*\//.test(file.slice(folder.length))
}

function holds(folder: string, path: string): boolean {
	return folder === '' || path.toLowerCase().startsWith(`${folder.toLowerCase()}/`)
}
