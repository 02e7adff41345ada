import type { UrlRules } from './url-rules.ts'

/**
 * Where Jekyll publishes a file of a collection that is no page: at the pattern of the collection, with what its name ends in.
 *
 * @param file POSIX path below the content folder.
 * @returns The path in the site, without a slash before it; `undefined` if the file is of no collection that has pages, or has no place of its own.
 * @example collectionFile('_gallery/a/b.png', { like: 'jekyll', collections: { gallery: '' } }) // 'gallery/a/b.png'
 * @see https://jekyllrb.com/docs/collections/#static-files
 */
export function collectionFile(file: string, urls: UrlRules | undefined): string | undefined {
	const found = fileInCollection(file, urls)
	if (found === undefined) return undefined
	const { name, path, permalink } = found
	const [, base = '', end = ''] = /^(.*?[^/])(\.[^./]*)?$/.exec(path) ?? []
	const tokens: Readonly<Record<string, string>> = {
		collection: name,
		path: base,
		output_ext: '',
		name: base.slice(base.lastIndexOf('/') + 1),
		title: '',
	}
	const pattern = permalink || '/:collection/:path'
	// Of any other all files have one place.
	if (!/:(?:path|name)/.test(pattern)) return undefined
	const place = pattern.replace(
		/:(collection|path|output_ext|name|title)/g,
		(_, token: string) => tokens[token] ?? '',
	)
	const segments = place.split('/').filter(Boolean)
	const isPlace = segments.length > 0 && !/:[a-z]|(?:^|\/)\.{1,2}(?:\/|$)/.test(place)
	return isPlace ? segments.join('/') + end : undefined
}

/** The collection that a file lies in, if it has pages, and its path there. */
function fileInCollection(file: string, urls: UrlRules | undefined) {
	if (urls?.like !== 'jekyll') return undefined
	const { collections = {}, collectionsFolder } = urls
	const start = collectionsFolder === undefined ? '' : `${collectionsFolder}/`
	if (!file.startsWith(start)) return undefined
	const [, name = '', path = ''] = /^_([^/]+)\/(.+)$/.exec(file.slice(start.length)) ?? []
	if (!Object.hasOwn(collections, name)) return undefined
	return { name, path, permalink: collections[name] }
}
