import { type Cascade, readCascade } from '../front-matter/cascade.ts'
import { defaultsFinder, type FrontMatterDefaults } from '../front-matter/front-matter-defaults.ts'
import { type TargetedPage, targetOf } from '../front-matter/page-target.ts'
import { postsFolder } from '../front-matter/posts-folder.ts'
import { lazily } from '../lazily.ts'
import { memoize } from '../memoize.ts'
import { type ContentFolders, contentFolders, placeInContent } from '../metadata/content-folders.ts'
import { type ContentPath, readContentPath } from '../metadata/content-path.ts'
import type { PermalinkParts } from '../metadata/permalink.ts'
import { patternFinder } from '../metadata/permalinks.ts'
import { type FolderSegments, folderSegmentsBy, type ListNames } from '../metadata/section-slugs.ts'
import { segmentsOf } from '../metadata/segments.ts'
import { targetedPage } from '../metadata/targeted-page.ts'
import { type Taxonomy, taxonomiesIn } from '../metadata/taxonomies.ts'
import type { BlogOptions } from '../options.ts'
import { type Cascading, cascadeFinder } from './cascading.ts'
import { listNames, type NamedList } from './list-names.ts'
import { type Scoping, scopingIn } from './scoping.ts'

/** The folder that a post is part of. */
export interface Surroundings {
	/** Content folder, relative to the folder that was loaded; empty if it is that folder. */
	readonly content: string
	/** Every Markdown file. */
	readonly files: readonly string[]
	/** Every other file. */
	readonly assets: readonly string[]
	/** What `_index.md` files pass down. Default: nothing. */
	readonly cascades?: readonly Cascading[]
	/** What they call their folders. Default: nothing. */
	readonly names?: readonly NamedList[]
}

/** What all posts of a folder are read against. */
export interface PostContext {
	readonly contents: ContentFolders
	/** Whether the content folder has folders with posts. */
	readonly hasSections: boolean
	/** Whether there is a `_posts` folder, as in Jekyll: what lies outside is a page. */
	readonly hasPostsFolder: boolean
	taxonomiesIn(language: string): readonly Taxonomy[]
	/** Which folders of a file are sections: the first one, and deeper ones with an `_index.md`. */
	sectionsIn(
		file: string,
		folders: readonly string[],
		language: string,
	): Pick<PermalinkParts, 'sections' | 'sectionSlugs'>
	/** The segments of folders in URLs. */
	readonly folderSegments: FolderSegments
	/** What the lists above a file say of its address. */
	listsAbove(file: string): readonly unknown[]
	/** What a file has of front matter besides its own; the last counts. */
	defaultsOf(file: string): readonly FrontMatterDefaults[]
	/** What `cascade` of a page is for the page itself; that of a list is among {@link defaultsOf}. */
	ownCascade(file: string, written: unknown): Cascade
	/** That its name or its folder says, else that of the blog. */
	languageOf(file: string): string
	/** Of the address of a file, if `permalinks` has one for it. */
	patternOf(path: ContentPath): string | undefined
	/** Milliseconds since 1970, for scheduled and expired posts. */
	readonly now: number
	/** Files beside the `index.md` of a bundle and in folders below it. */
	assetsBeside(index: string): readonly string[]
}

/** Looks once at the whole folder, so that no post has to. */
export function createContext(
	{ content, files, assets, cascades = none, names = none }: Surroundings,
	options: Pick<
		BlogOptions,
		| 'now'
		| 'language'
		| 'languages'
		| 'languageFolders'
		| 'taxonomies'
		| 'permalinks'
		| 'frontMatterDefaults'
		| 'urls'
	>,
): PostContext {
	const contents = contentFolders(content, options)
	const byFolder = new Map<string, string[]>()
	for (const asset of assets) {
		for (let end = asset.lastIndexOf('/'); end > 0; end = asset.lastIndexOf('/', end - 1)) {
			const folder = asset.slice(0, end)
			const inFolder = byFolder.get(folder)
			if (inFolder) inFolder.push(asset)
			else byFolder.set(folder, [asset])
		}
	}
	const { language = 'en', languages = [] } = options
	const taxonomies = memoize((tag: string) => taxonomiesIn(options.taxonomies, tag))
	const targeted = (path: ContentPath) => {
		const own = path.language ?? language
		return targetedPage(path, own, taxonomies(own))
	}
	const find = patternFinder(options.permalinks)
	const known = options.urls?.like === 'hugo' ? names : none
	const nameOf = listNames(known, languages, language, contents)
	const sections = sectionsIn(contents, files, nameOf)
	const segments = memoize((tag: string) => segmentsOf(options.urls, tag))
	const folderSegments = folderSegmentsBy(nameOf, segments)
	const listsAbove = (file: string) => {
		if (known.length === 0 && find === undefined) return none
		const path = readContentPath(file, languages, 'UTC', contents)
		const own = path.language ?? language
		return [folderSegments(path.folders, own), sections(file, path.folders, own)]
	}
	const scoping = scopingIn([...files, ...assets], contents, options.urls)
	return {
		contents,
		defaultsOf: defaultsIn(contents, cascades, options, { targeted, ...scoping }),
		ownCascade(file, written) {
			const path = readContentPath(file, languages, 'UTC', contents)
			if (path.isList) return { defaults: none, problems: none }
			const { defaults, problems } = readCascade(written)
			const page = targeted(path)
			return {
				defaults: defaults.filter(({ target }) => target === undefined || targetOf(target)(page)),
				problems,
			}
		},
		patternOf: (path) => find?.(targeted(path), path.section),
		// In a bare folder every file is a post; in a site's content folder `about.md` stands beside the sections.
		hasSections:
			content !== '' &&
			files.some((file) => readContentPath(file, [], 'UTC', contents).section !== ''),
		hasPostsFolder: files.some(postsFolder),
		sectionsIn: sections,
		folderSegments,
		listsAbove,
		languageOf: (file) => readContentPath(file, languages, 'UTC', contents).language ?? language,
		taxonomiesIn: taxonomies,
		now: options.now?.getTime() ?? Date.now(),
		assetsBeside: (index) => byFolder.get(index.slice(0, index.lastIndexOf('/'))) ?? [],
	}
}

const none: readonly never[] = []

/** Front matter that files have besides their own. */
function defaultsIn(
	contents: ContentFolders,
	cascades: readonly Cascading[],
	options: Parameters<typeof createContext>[1],
	{ targeted, scoped, entries }: { targeted: (path: ContentPath) => TargetedPage } & Scoping,
): PostContext['defaultsOf'] {
	const { language = 'en', languages = [], frontMatterDefaults = none } = options
	if (cascades.length + frontMatterDefaults.length === 0) return () => none
	const find = defaultsFinder(frontMatterDefaults, entries)
	const cascaded = cascadeFinder(cascades, languages, language, contents)
	return (file) => {
		const path = readContentPath(file, languages, 'UTC', contents)
		const page = lazily(() => targeted(path))
		return [
			...find(file, { page, scoped: lazily(() => scoped(file)) }),
			...cascaded(path).filter(({ target }) => target === undefined || targetOf(target)(page())),
		]
	}
}

function sectionsIn(
	contents: ContentFolders,
	files: readonly string[],
	nameOf: ListNames,
): PostContext['sectionsIn'] {
	const index = /^(.*)\/_index(?:\.[\w-]+)?\.(?:mdx?|markdown)$/
	const withIndex = lazily(() => new Set(files.flatMap((file) => index.exec(file)?.[1] ?? none)))
	return (file, folders, language) => {
		const { folder } = placeInContent(file, contents)
		const base = folder === '' ? '' : `${folder}/`
		const found = folders.flatMap((name, at) => {
			const above = folders.slice(0, at + 1)
			if (at > 0 && !withIndex().has(base + above.join('/'))) return []
			const { slug, title } = nameOf(above, language) ?? {}
			return [{ name, slug: slug ?? title ?? name }]
		})
		return {
			sections: found.map(({ name }) => name),
			sectionSlugs: found.map(({ slug }) => slug),
		}
	}
}
