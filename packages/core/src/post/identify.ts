import { stringField } from '../front-matter/fields.ts'
import { postsFolder } from '../front-matter/posts-folder.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import { type ContentPath, readContentPath } from '../metadata/content-path.ts'
import { dateFromPath } from '../metadata/date-in-path.ts'
import { docusaurusPath } from '../metadata/generators/docusaurus-path.ts'
import { urlKeys, writtenUrl } from '../metadata/post-url.ts'
import { hasDate } from '../metadata/read-dates.ts'
import type { BlogOptions } from '../options.ts'
import type { PostContext } from './create-context.ts'
import type { Post } from './post.ts'

/** What a file is, before anything else is known of it. */
export interface Identity {
	readonly path: ContentPath
	readonly kind: Post['kind']
}

const pageLayouts = new Set(['page', 'about', 'archives', 'archive', 'search'])

/**
 * Tells posts from pages that stand alone. A file is a page if its layout says so, if it is in none of the `mainSections`,
 * if it lies outside of the `_posts` that there are, or if it lies undated in the content folder itself, beside sections: `content/about.md`; of Docusaurus' blogs
 * all are posts.
 */
export function identify(
	file: string,
	frontMatter: FrontMatter,
	options: Pick<BlogOptions, 'mainSections' | 'languages' | 'timeZone' | 'urls'>,
	{ contents, hasSections, hasPostsFolder }: PostContext,
): Identity {
	const { mainSections, languages = [], timeZone = 'UTC' } = options
	const read = withDate(readContentPath(file, languages, timeZone, contents), options)
	const isHome = isHomePage(read, frontMatter, file, options)
	const path = isHome || isListOfPosts(read, options) ? { ...read, isList: true } : read
	const layout = stringField(frontMatter, ['layout'], file, [])
	return { path, kind: kindOf() }

	function kindOf(): Post['kind'] {
		if (path.isList) return 'list'
		// Whatever it is laid out like.
		if (mainSections === undefined && postsFolder(file)) return 'post'
		if (layout !== undefined && pageLayouts.has(layout)) return 'page'
		if (mainSections !== undefined) return isIn(mainSections, path) ? 'post' : 'page'
		if (hasPostsFolder) return 'page'
		if (isAllPosts(options)) return 'post'
		const isDated = path.date !== undefined || hasDate(frontMatter)
		return path.section === '' && hasSections && !isDated ? 'page' : 'post'
	}
}

/** Whether the folder of posts has nothing else in it: an undated file of Docusaurus' is as old as it is in Git. */
function isAllPosts({ urls }: Pick<BlogOptions, 'urls'>): boolean {
	return urls?.like === 'docusaurus'
}

/** Whether a file lies in a section, or in a folder further in that is called as one: `data/notes`. */
function isIn(sections: readonly string[], { section, folders }: ContentPath): boolean {
	if (sections.includes(section)) return true
	return folders.some((_, index) => sections.includes(folders.slice(0, index + 1).join('/')))
}

/** Has the address of the home page, or lies where it is made of and has no other address: Docusaurus and its like make it of something else. */
function isHomePage(
	{ folders, datedName, isList }: ContentPath,
	frontMatter: FrontMatter,
	file: string,
	{ urls }: Pick<BlogOptions, 'urls'>,
): boolean {
	for (const key of urlKeys) {
		const url = writtenUrl(frontMatter, key, file, [])
		if (url !== undefined) return isHomeUrl(url)
	}
	if (folders.length > 0) return false
	return isList || (datedName === 'index' && !usesOwnPaths(urls))
}

/** With the date that Docusaurus finds in a path, and called after what is behind that: `T10-00` of `2024-03-08T10-00`. */
function withDate(path: ContentPath, { urls }: Pick<BlogOptions, 'urls'>): ContentPath {
	if (urls?.like !== 'docusaurus') return path
	const { date: _, ...others } = path
	const found = docusaurusPath([...path.folders, path.datedName].join('/'))
	const date = found && dateFromPath(found.date.replaceAll('/', '-'))
	if (!date) return others
	const name = found.after.split('/').at(-1) || path.name
	return { ...others, name, date: { ...date, rest: name } }
}

/** In VitePress it is usually the page that lists the posts, which a program in it makes. */
function isListOfPosts(
	{ folders, datedName }: ContentPath,
	{ urls }: Pick<BlogOptions, 'urls'>,
): boolean {
	return (
		urls?.like === 'vitepress' &&
		Boolean(urls.base) &&
		folders.length === 0 &&
		datedName === 'index'
	)
}

function isHomeUrl(url: string): boolean {
	return /^\/(?:index\.html)?$/.test(url)
}

/** Eleventy's input folder is the whole site, its folder of posts is not; so in VitePress, and of Astro's pages and Starlight. */
function usesOwnPaths(urls: BlogOptions['urls']): boolean {
	if (urls?.like === 'eleventy' || urls?.like === 'vitepress' || urls?.like === 'astro')
		return Boolean(urls.base)
	return urls !== undefined && urls.like !== 'hugo' && urls.like !== 'jekyll'
}
