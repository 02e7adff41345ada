import { type ContentFolders, placeInContent } from '../metadata/content-folders.ts'
import { decodePath, encodePath, parseUrl, toUrl } from '../metadata/url.ts'
import type { Post } from '../post/post.ts'
import type { Asset } from './blog.ts'
import { branchBundles } from './branch-bundles.ts'
import { publishesFiles } from './no-page.ts'
import type { SectionFolder } from './section-tree.ts'

/** What elements show of which no list is kept, such as `<video>`. */
const media =
	/\.(?:avif|bmp|gif|ico|jpe?g|png|svg|tiff?|webp|mp[34]|m4[av]|mov|og[agv]|opus|wav|webm|vtt|woff2?)$/i

/** Where files lie, and where they are published. */
export interface AssetPlaces {
	/** The files of those that are of a language lie below its home page. */
	readonly contents: ContentFolders
	/** Without a content folder anything may lie about (a `package.json`, notes), so that only files that a visible post links to or shows are published. */
	readonly isBare: boolean
	prefixOf(language: string): readonly string[]
	/** Of files that do not say another. */
	readonly language: string
	/** What the name of a file says. */
	languageOf(file: string): string | undefined
	/** What of a section lies in no bundle is published beside its list. */
	sectionsOf(language: string): readonly Pick<SectionFolder, 'names' | 'url'>[]
	/** Whether a post is hidden for the sake of its page alone: its files are published. */
	isWithoutPage(post: Post<unknown>): boolean
	/** Path of a file that a generator publishes elsewhere than where it lies. */
	pathOf(file: string): string | undefined
	/** Segments before their path. */
	readonly base: readonly string[]
	/** Folders outside the content folder; of their files too only those. */
	readonly assetFolders: readonly string[]
	/** Whether of all other files than media only those are published that a visible post links to. */
	readonly onlyLinkedAssets: boolean
}

/**
 * Says where the files beside posts are published: those of a bundle below its post's URL, others at their path.
 *
 * @param files Relative to the folder that was loaded.
 * @param visible Posts that are shown.
 * @param all Every post: files of a hidden bundle are hidden too.
 */
export function placeAssets(
	files: readonly string[],
	visible: readonly Post<unknown>[],
	all: readonly Post<unknown>[],
	{ contents, language, base, assetFolders, onlyLinkedAssets, ...places }: AssetPlaces,
): readonly Asset[] {
	const owners = new Map<string, Post<unknown>>()
	for (const post of all) for (const file of post.assets) owners.set(file, post)
	const shown = new Set(visible)
	const indexesOf = branchBundles(all, contents)
	// Translations of a bundle have their files in common: some post that is shown has them.
	for (const isOwn of [false, true])
		for (const post of visible)
			for (const file of post.assets)
				if (((places.languageOf(file) ?? language) === post.language) === isOwn)
					owners.set(file, post)
	const isAsked =
		places.isBare ||
		all.some((post) => !publishesFiles(post)) ||
		assetFolders.length > 0 ||
		onlyLinkedAssets
	const mentioned = isAsked ? mentionedFiles(visible) : undefined
	const isMentioned = (file: string) => mentioned?.has(file) ?? true

	return files.flatMap((file) => {
		if (onlyLinkedAssets && !media.test(file) && !isMentioned(file)) return []
		const owner = owners.get(file)
		if (owner === undefined) {
			const outside = assetFolders.find((folder) => file.startsWith(`${folder}/`))
			if (outside !== undefined) {
				const path = file.slice(outside.lastIndexOf('/') + 1)
				// `/images/a.png` too is of such a folder, to which that path leads.
				return isMentioned(file) || isMentioned(path)
					? [{ file, url: toUrl(path.split('/')).slice(0, -1) }]
					: []
			}
			if (places.isBare && !isMentioned(file)) return []
			const path = places.pathOf(file)
			if (path !== undefined) return [{ file, url: toUrl(path.split('/')).slice(0, -1) }]
			const url = outsideOfBundles(file)
			return url === undefined ? [] : [{ file, url }]
		}
		const named = places.languageOf(file)
		// What is of another language than every page of its bundle is shown nowhere.
		if (
			!(shown.has(owner) || places.isWithoutPage(owner)) ||
			(named ?? owner.language) !== owner.language
		)
			return []
		const bundle = owner.file.slice(0, owner.file.lastIndexOf('/'))
		if (!publishesFiles(owner) && !isMentioned(file)) return []
		// Of `/a/b.html` in `/a/b/`, so that two bundles do not mix.
		const folder = owner.url.replace(/(?:\/index)?(?:\.[^./]*)?$|\/$/, '/')
		return [{ file, url: folder + toUrl(below(bundle, file).split('/')).slice(1, -1) }]
	})

	/** None if its section is hidden. */
	function outsideOfBundles(file: string): string | undefined {
		const { language: ofFolder, path } = placeInContent(file, contents)
		const own = places.languageOf(file) ?? ofFolder
		const [folders, name] = [path.split('/').slice(0, -1), path.slice(path.lastIndexOf('/') + 1)]
		const isOwn = (index: Post<unknown>) => index.language === (own ?? language)
		// A first folder with posts is a section, whatever is said of the home page.
		const least = sectionOf(folders, own ?? language) ? 1 : 0
		const indexes = indexesOf(folders, least).filter((one) => own === undefined || isOwn(one))
		const open = indexes.filter((one) => shown.has(one) || one.visibility === 'published')
		const index = open.find(isOwn) ?? open[0]
		if (indexes.length > 0 && index === undefined) return undefined
		if (index !== undefined && !publishesFiles(index) && !isMentioned(file)) return undefined
		const tag = own ?? index?.language ?? language
		const section = sectionOf(folders, tag)
		const rest = toUrl([...folders.slice(section?.names.length), name]).slice(1, -1)
		if (section !== undefined) return section.url.replace(/[^/]*$/, '') + rest
		return toUrl([...base, ...places.prefixOf(tag), rest]).slice(0, -1)
	}

	/** The innermost one that a file is in. */
	function sectionOf(folders: readonly string[], tag: string) {
		const within = places
			.sectionsOf(tag)
			.filter(({ names }) => names.every((name, at) => folders[at] === name))
		return within.toSorted((a, b) => b.names.length - a.names.length)[0]
	}
}

function below(folder: string, file: string): string {
	return folder === '' ? file : file.slice(folder.length + 1)
}

function mentionedFiles(posts: readonly Post<unknown>[]): ReadonlySet<string> {
	const mentioned = new Set<string>()
	for (const post of posts) {
		const written = [...post.images, ...post.links].map(({ url }) => url)
		for (const url of post.cover ? [...written, post.cover.image] : written) {
			if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(url)) continue
			const base = /^(?:\/|@site\/)/.test(url) ? 'http://x/' : `http://x/${encodePath(post.file)}`
			const target = parseUrl(url.replace(/^@site(?=\/)/, ''), base)
			const path = target && decodePath(target.pathname.slice(1))
			if (path !== undefined) mentioned.add(path)
		}
	}
	return mentioned
}
