import { postsFolder } from '../../front-matter/posts-folder.ts'
import type { ContentPath } from '../content-path.ts'
import type { PostDate } from '../post-date.ts'
import { basedPath } from './based-path.ts'
import { expand, type JekyllFile, jekyllUrl } from './jekyll-url.ts'
import { pathUrl } from './path-url.ts'
import type { UrlRules } from './url-rules.ts'

/** What addresses of other generators are made of. */
export interface GeneratedParts {
	readonly path: ContentPath
	/** As the front matter gives it. */
	readonly slug: string | undefined
	readonly date: PostDate | undefined
	readonly timeZone: string
	readonly categories: readonly string[]
	readonly ugly: boolean
}

/**
 * Makes the address that another generator gives a file.
 *
 * @param permalink Of the front matter, as a pattern of Jekyll's.
 * @returns `undefined` if that generator's rule is that of this engine, or has no answer.
 */
export function generatedUrl(
	rules: UrlRules | undefined,
	parts: GeneratedParts,
	permalink?: string,
): string | undefined {
	if (rules === undefined || rules.like === 'hugo') return undefined
	if (rules.like === 'jekyll') {
		const file = jekyllFile(parts, rules.collections)
		if (permalink !== undefined) return expand(permalink, file)
		if (file.isPost && rules.posts !== undefined) return expand(rules.posts, file)
		return jekyllUrl(rules.permalink ?? 'date', file)
	}
	if (permalink !== undefined) return undefined
	const { path, slug, ugly } = parts
	const { base, path: below } = basedPath(path, rules)
	return pathUrl(rules.like, { path: below, slug, ugly, base, rewrites: rules.rewrites })
}

function jekyllFile(
	{ path, slug, date, timeZone, categories }: GeneratedParts,
	collections: Readonly<Record<string, string>> = {},
): JekyllFile {
	const { folders, isBundle } = path
	const isPost = postsFolder(`${folders.join('/')}/`) !== undefined
	const collection = folders[0]?.startsWith('_') ? folders[0].slice(1) : ''
	const isInCollection = Object.hasOwn(collections, collection)
	const { datedName: fileName } = path
	return {
		isPost,
		...(isInCollection && {
			collection: { name: collection, permalink: collections[collection] as string },
		}),
		folders: isBundle ? [...folders, fileName] : folders,
		isIndex: isBundle,
		name: slug ?? (isPost || isInCollection ? path.name : fileName),
		fileName,
		date,
		timeZone,
		categories,
	}
}
