import type { ContentFolders } from '../metadata/content-folders.ts'
import { readContentPath } from '../metadata/content-path.ts'
import type { ListName, ListNames } from '../metadata/section-slugs.ts'

/** An `_index.md` and what it calls its folder. */
export interface NamedList extends ListName {
	readonly file: string
}

/**
 * Makes the lookup of names by folder.
 *
 * @param language Of files that do not say one.
 */
export function listNames(
	lists: readonly NamedList[],
	languages: readonly string[],
	language: string,
	contents: ContentFolders,
): ListNames {
	const keyOf = (folders: readonly string[], of: string) => [of, ...folders].join('/')
	const byFolder = new Map(
		lists.map((list) => {
			const path = readContentPath(list.file, languages, 'UTC', contents)
			return [keyOf(path.folders, path.language ?? language), list] as const
		}),
	)
	return (folders, of) => byFolder.get(keyOf(folders, of))
}
