import { placeInContent } from '../metadata/content-folders.ts'
import { toUrl } from '../metadata/url.ts'
import type { Post } from '../post/post.ts'
import type { AssetPlaces } from './asset-places.ts'
import type { branchBundles } from './branch-bundles.ts'

/** The list that a file in no bundle lies beside, and its address there. */
export interface SectionOfFile {
	/** The `_index.md` that may be seen; `undefined` if there is none. */
	readonly index: Post<unknown> | undefined
	/** The `_index.md` that hides the section. */
	readonly hiddenBy: Post<unknown> | undefined
	readonly url: string
}

/** Finds the section of a file that lies in no bundle. A section is hidden if every `_index.md` of it is. */
export function sectionOfFile(
	file: string,
	isShown: (post: Post<unknown>) => boolean,
	indexesOf: ReturnType<typeof branchBundles>,
	{ contents, language, base, languageOf, sectionsOf, prefixOf }: AssetPlaces,
): SectionOfFile {
	const { language: ofFolder, path } = placeInContent(file, contents)
	const own = languageOf(file) ?? ofFolder
	const [folders, name] = [path.split('/').slice(0, -1), path.slice(path.lastIndexOf('/') + 1)]
	// A first folder with posts is a section, whatever is said of the home page.
	const least = innermost(sectionsOf(own ?? language), folders) ? 1 : 0
	const isOwn = (index: Post<unknown>) => index.language === (own ?? language)
	const indexes = indexesOf(folders, least).filter((one) => own === undefined || isOwn(one))
	const open = indexes.filter((one) => isShown(one) || one.visibility === 'published')
	const index = open.find(isOwn) ?? open[0]

	const tag = own ?? index?.language ?? language
	const section = innermost(sectionsOf(tag), folders)
	const rest = toUrl([...folders.slice(section?.names.length), name]).slice(1, -1)
	const url =
		section === undefined
			? toUrl([...base, ...prefixOf(tag), rest]).slice(0, -1)
			: section.url.replace(/[^/]*$/, '') + rest
	return { index, hiddenBy: index === undefined ? indexes[0] : undefined, url }
}

function innermost(
	sections: ReturnType<AssetPlaces['sectionsOf']>,
	folders: readonly string[],
): (typeof sections)[number] | undefined {
	const within = sections.filter(({ names }) => names.every((name, at) => folders[at] === name))
	return within.toSorted((a, b) => b.names.length - a.names.length)[0]
}
