import { collectionFile } from '@blog/core'
import type { ResolvedConfig } from '../../config/resolved-config.ts'

/** What a config says of the places of static files. */
export type StaticPlaces = Pick<ResolvedConfig, 'statics' | 'blog'>

/**
 * URL of a static file.
 *
 * @param file Relative to the site's folder: `static/images/a b.png`.
 * @example staticUrl('static/images/a b.png', config) // '/images/a%20b.png'
 */
export function staticUrl(file: string, places: StaticPlaces): string {
	return `/${belowStatic(file, places).split('/').map(encodeURIComponent).join('/')}`
}

/** Output path of each static file to the file. */
export function staticPaths(
	files: readonly string[],
	places: StaticPlaces,
): ReadonlyMap<string, string> {
	return new Map(files.map((file) => [belowStatic(file, places), file]))
}

/** The path of a static file below its folder, or where Jekyll publishes it if it lies in a collection. */
export function belowStatic(file: string, { statics, blog }: StaticPlaces): string {
	const folder = statics.find((one) => one !== '' && file.startsWith(`${one}/`))
	if (folder !== undefined) return file.slice(folder.length + 1)
	return collectionFile(file, blog.urls) ?? file
}
