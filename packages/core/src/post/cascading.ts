import type { FrontMatterDefaults } from '../front-matter/front-matter-defaults.ts'
import { type ContentFolders, placeInContent } from '../metadata/content-folders.ts'
import { type ContentPath, readContentPath } from '../metadata/content-path.ts'

/** What an `_index.md` passes down to the pages below it, and to itself. */
export interface Cascading {
	/** The `_index.md`. */
	readonly file: string
	readonly defaults: readonly FrontMatterDefaults[]
}

/**
 * Makes a lookup of what is passed down to a page: from the top of the content to its own folder, so that the last counts. A language passes down to itself, and to those that share its folder, unless a target says otherwise.
 */
export function cascadeFinder(
	cascades: readonly Cascading[],
	languages: readonly string[],
	language: string,
	contents: ContentFolders,
): (path: ContentPath) => readonly FrontMatterDefaults[] {
	const byFolder = new Map<string, FrontMatterDefaults[]>()
	// What is for several languages counts less than what one of them says.
	const isShared = ({ file }: Cascading) => sharedWith(file, contents).length > 0
	const ordered = [...cascades.filter(isShared), ...cascades.filter((one) => !isShared(one))]
	for (const { file, defaults } of ordered) {
		const path = readContentPath(file, languages, 'UTC', contents)
		const reached = [path.language ?? language, ...sharedWith(file, contents)]
		const key = path.folders.join('/')
		const of = byFolder.get(key) ?? []
		byFolder.set(key, of)
		for (const one of defaults)
			of.push(
				one.target?.language === undefined && languages.length > 0
					? { ...one, target: { ...one.target, language: `{${reached.join(',')}}` } }
					: one,
			)
	}
	return ({ folders: names }) =>
		[[], ...names.map((_, at) => names.slice(0, at + 1))].flatMap(
			(above) => byFolder.get(above.join('/')) ?? [],
		)
}

/** Further languages of a list: those that share its folder, if its name says none. */
function sharedWith(file: string, contents: ContentFolders): readonly string[] {
	const isOfAll = /(?:^|\/)_index\.[^./]+$/.test(file)
	return isOfAll ? (placeInContent(file, contents).others ?? []) : []
}
