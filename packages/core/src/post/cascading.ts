import { type ContentPath, readContentPath } from '../metadata/content-path.ts'
import type { LanguageFolders } from '../metadata/language-folders.ts'
import type { FrontMatterDefaults } from '../parse/front-matter-defaults.ts'

/** What an `_index.md` passes down to the pages below it, and to itself. */
export interface Cascading {
	/** The `_index.md`. */
	readonly file: string
	readonly defaults: readonly FrontMatterDefaults[]
}

/**
 * Makes a lookup of what is passed down to a page: from the top of the content to its own folder, so that the last counts. A language passes down to itself, unless a target says otherwise.
 *
 * @param content Content folder; empty if it is the folder that was loaded.
 */
export function cascadeFinder(
	cascades: readonly Cascading[],
	content: string,
	languages: readonly string[],
	language: string,
	folders: LanguageFolders,
): (path: ContentPath) => readonly FrontMatterDefaults[] {
	const byFolder = new Map<string, FrontMatterDefaults[]>()
	for (const { file, defaults } of cascades) {
		const inside = file.slice(content === '' ? 0 : content.length + 1)
		const path = readContentPath(inside, languages, 'UTC', folders)
		const own = path.language ?? language
		const key = path.folders.join('/')
		const of = byFolder.get(key) ?? []
		byFolder.set(key, of)
		for (const one of defaults)
			of.push(
				one.target?.language === undefined && languages.length > 0
					? { ...one, target: { ...one.target, language: own } }
					: one,
			)
	}
	return ({ folders: names }) =>
		[[], ...names.map((_, at) => names.slice(0, at + 1))].flatMap(
			(above) => byFolder.get(above.join('/')) ?? [],
		)
}
