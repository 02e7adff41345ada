/**
 * URL of a static file.
 *
 * @param file Relative to the site's folder: `static/images/a b.png`.
 * @param folder The static folder: `static`.
 * @example staticUrl('static/images/a b.png', 'static') // '/images/a%20b.png'
 */
export function staticUrl(file: string, folder: string): string {
	return `/${belowStatic(file, folder).split('/').map(encodeURIComponent).join('/')}`
}

/** Output path of each static file to the file. */
export function staticPaths(files: readonly string[], folder: string): ReadonlyMap<string, string> {
	return new Map(files.map((file) => [belowStatic(file, folder), file]))
}

/** The path of a static file below its folder. */
export function belowStatic(file: string, folder: string): string {
	return folder === '' ? file : file.slice(folder.length + 1)
}
