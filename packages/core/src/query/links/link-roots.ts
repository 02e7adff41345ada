import { type ContentFolders, placeInContent, wholeFolder } from '../../metadata/content-folders.ts'
import type { UrlRules } from '../../metadata/generators/url-rules.ts'

/**
 * Lists the folders that a link from the root may mean, the first that has the file counts: that of the content, before it that of the language of the linking file.
 *
 * Docusaurus looks in the folder of the posts and in that of the site, VitePress in that of the site alone.
 *
 * @see https://docusaurus.io/docs/markdown-features/links
 * @see https://vitepress.dev/guide/routing#linking-between-pages
 */
export function linkRoots(
	{ contents, urls }: { readonly contents: ContentFolders; readonly urls?: UrlRules | undefined },
	fromFile: string,
): readonly (readonly string[])[] {
	const whole = wholeFolder(contents)
	const root = segmentsOf(whole)
	const ofContent = [...new Set([placeInContent(fromFile, contents).folder, whole])].map(segmentsOf)
	if (urls?.like === 'docusaurus')
		return [...ofContent, ...root.map((_, index) => root.slice(0, index)).reverse()]
	if (urls?.like !== 'vitepress') return ofContent
	const base = (urls.base ?? '').split('/').filter(Boolean)
	const isBelow = base.every(
		(segment, index) => root[root.length - base.length + index] === segment,
	)
	return isBelow ? [root.slice(0, root.length - base.length)] : ofContent
}

function segmentsOf(folder: string): readonly string[] {
	return folder.split('/').filter(Boolean)
}
