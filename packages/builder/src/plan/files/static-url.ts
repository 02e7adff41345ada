import { collectionFile } from '@blog/core'
import type { ResolvedConfig } from '../../config/resolved-config.ts'
import { copiedTo } from './copied-to.ts'

/** What a config says of the places of static files. */
export type StaticPlaces = Pick<ResolvedConfig, 'statics' | 'copies' | 'blog'>

/**
 * URL of a static file.
 *
 * @param file Relative to the site's folder: `static/images/a b.png`.
 * @example staticUrl('static/images/a b.png', config) // '/images/a%20b.png'
 */
export function staticUrl(file: string, places: StaticPlaces): string {
	const [path = file] = placesOf(file, places)
	return `/${path.split('/').map(encodeURIComponent).join('/')}`
}

/** Output path of each static file to the file. */
export function staticPaths(
	files: readonly string[],
	places: StaticPlaces,
): ReadonlyMap<string, string> {
	return new Map(files.flatMap((file) => placesOf(file, places).map((path) => [path, file])))
}

/** The paths that a static file is published at: below its folder, in places that the config names, or where Jekyll publishes it if it lies in a collection. */
export function placesOf(file: string, { statics, copies, blog }: StaticPlaces): readonly string[] {
	const folder = statics.find((one) => one !== '' && file.startsWith(`${one}/`))
	const below = folder === undefined ? undefined : file.slice(folder.length + 1)
	const own = below ?? collectionFile(file, blog.urls)
	const all = [own, ...copies.map((copy) => copiedTo(file, copy))]
	const found = all.filter((path) => path !== undefined)
	return found.length === 0 ? [file] : [...new Set(found)]
}
