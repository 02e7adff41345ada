import type { Segments } from './segments.ts'

/** What the `_index.md` of a folder calls it. */
export interface ListName {
	readonly slug?: string | undefined
	readonly title?: string | undefined
}

/** Finds it: of the folders that lead there, in a language. */
export type ListNames = (folders: readonly string[], language: string) => ListName | undefined

/** The segments that folders have in URLs, below the home page of a language. */
export type FolderSegments = (folders: readonly string[], language: string) => readonly string[]

/** Has the slug of a list count for its own URL and for those of all that is below it, as in Hugo. */
export function folderSegmentsBy(
	names: ListNames,
	rulesOf: (language: string) => Segments,
): FolderSegments {
	return (folders, language) => {
		const rules = rulesOf(language)
		let segments: readonly string[] = []
		for (const [at, folder] of folders.entries()) {
			const slug = deepSlug(names(folders.slice(0, at + 1), language)?.slug ?? '', rules)
			segments = slug === '' ? segments.concat(rules.ofFolders([folder])) : joinSlug(segments, slug)
		}
		return segments
	}
}

/** Slashes of a slug part segments in Hugo. */
export function deepSlug(written: string, rules: Segments): string {
	return written
		.split('/')
		.map((part) => (/^\.\.?$/.test(part) ? part : rules.ofSlug(part)))
		.filter(Boolean)
		.join('/')
}

/** Joins a slug to the folder that it starts from; `..` leads out of that, and never out of the site. */
export function joinSlug(folder: readonly string[], slug: string): readonly string[] {
	const segments = [...folder]
	for (const part of slug.split('/')) {
		if (part === '..') segments.pop()
		else if (part !== '.') segments.push(part)
	}
	return segments
}
