import { decodePath } from '@blog/core'

/** A text and where it is. */
export interface SiteText {
	/** Relative to the site's folder. */
	readonly file: string
	readonly text: string
}

const word = /[^\s"'`()<>[\]{}=,;|*]+/g
const extension = /\.(?:jpe?g|png|webp|avif|gif|svg|tiff?|bmp)\b/gi
/** Such names are no one word in a text. */
const odd = /[\s"'`()<>[\]{}=,;|*]/

/**
 * Makes a function that tells whether some text names a file: by its name, if it lies in the same folder, below or above; anywhere by
 * its folder and name. Whoever names a file alike elsewhere does not keep the file from being found.
 */
export function mentions(texts: readonly SiteText[]): (file: string) => boolean {
	const named = new Set<string>()
	const folders = new Map<string, Set<string>>()
	for (const { file, text } of texts)
		for (const path of imagePaths(text)) {
			const segments = (decodePath(path) ?? path).split('/')
			const name = segments.at(-1) ?? ''
			named.add(segments.slice(-2).join('/'))
			const inFolders = folders.get(name) ?? new Set()
			folders.set(name, inFolders.add(folderOf(file)))
		}

	return (file) => {
		const name = file.slice(file.lastIndexOf('/') + 1)
		if (odd.test(name))
			return texts.some(
				({ text }) => text.includes(name) || text.includes(encodeURIComponent(name)),
			)
		if (named.has(file.split('/').slice(-2).join('/'))) return true
		const folder = folderOf(file)
		// A file of the static folder has nobody beside it: any text may mean it.
		const isNear = (other: string) =>
			other === '' ||
			folder === other ||
			folder.startsWith(`${other}/`) ||
			other.startsWith(`${folder}/`)
		return [...(folders.get(name) ?? [])].some(isNear)
	}
}

/** Words up to the last ending of an image in them. In one run: a word may be a whole font in Base64. */
function* imagePaths(text: string): Generator<string> {
	for (const [found] of text.matchAll(word)) {
		if (!found.includes('.')) continue
		const last = [...found.matchAll(extension)].at(-1)
		if (last && last.index > 0) yield found.slice(0, last.index + last[0].length)
	}
}

function folderOf(file: string): string {
	return file.slice(0, Math.max(0, file.lastIndexOf('/')))
}
