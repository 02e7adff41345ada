/**
 * URL of a static file.
 *
 * @param file Relative to the site's folder: `static/images/a b.png`.
 * @param folders The static folders: `static`.
 * @example staticUrl('static/images/a b.png', ['static']) // '/images/a%20b.png'
 */
export function staticUrl(file: string, folders: readonly string[]): string {
	return `/${belowStatic(file, folders).split('/').map(encodeURIComponent).join('/')}`
}

/** Output path of each static file to the file. */
export function staticPaths(
	files: readonly string[],
	folders: readonly string[],
): ReadonlyMap<string, string> {
	return new Map(files.map((file) => [belowStatic(file, folders), file]))
}

/** The path of a static file below its folder. */
export function belowStatic(file: string, folders: readonly string[]): string {
	const folder = folders.find((one) => one !== '' && file.startsWith(`${one}/`))
	return folder === undefined ? file : file.slice(folder.length + 1)
}
