import { dateFromPath, type PathDate } from './date-in-path.ts'
import type { LanguageFolders } from './language-folders.ts'

/** What the place of a file in the content folder says of it. */
export interface ContentPath {
	/** Without extension and `/index`. */
	readonly id: string
	/** The same in every language: without language and its folder; of a list with a slash at the end. */
	readonly key: string
	/** Folders below the content folder, or below that of the language. */
	readonly folders: readonly string[]
	/** File name (of a bundle: folder name) without extension, language and date. */
	readonly name: string
	/** The same with its date. */
	readonly datedName: string
	/** First folder. */
	readonly section: string
	/** From `name.fr.md` or `fr/name.md`, if `fr` is one of the known languages. */
	readonly language?: string
	/** From the name or its folders; also one that does not exist. */
	readonly date?: PathDate
	/** `index.md` of a page bundle. */
	readonly isBundle: boolean
	/** `_index.md`. */
	readonly isList: boolean
	/** In a `_drafts` folder. */
	readonly isDraft: boolean
}

/**
 * Reads the path of a content file.
 *
 * @param path POSIX path below the content folder: `posts/2024-10-09-hello/index.fr.md`.
 * @param languages Languages that a file name may end in.
 * @param timeZone IANA name, for a time in the name.
 * @param languageFolders First folders that are of a language.
 */
export function readContentPath(
	path: string,
	languages: readonly string[],
	timeZone = 'UTC',
	languageFolders: LanguageFolders = new Map(),
): ContentPath {
	const all = path.split('/')
	const ofFolder =
		all.length > 1 ? languageFolders.get((all[0] as string).toLowerCase()) : undefined
	const folders = ofFolder === undefined ? all : all.slice(1)
	let name = (folders.pop() as string).replace(/\.(?:mdx?|markdown|html?)$/i, '')
	const suffix = /\.([A-Za-z-]{2,})$/.exec(name)?.[1]
	const ofName = languages.find((tag) => tag.toLowerCase() === suffix?.toLowerCase())
	if (ofName !== undefined) name = name.slice(0, -(ofName.length + 1))
	const language = ofName ?? ofFolder

	const isList = name === '_index'
	const isBundle = name === 'index' && folders.length > 0
	const key = [...folders, ...(isList || isBundle ? [] : [name])].join('/') || name
	const id = ofFolder === undefined ? key : `${all[0]}/${key}`
	if (isBundle) name = folders.pop() as string

	const dated = isList ? undefined : dateFromPath([...folders, name].join('/'), timeZone)
	return {
		id: ofName === undefined ? id : `${id}.${ofName}`,
		key: isList ? `${key}/` : key,
		folders,
		name: dated?.rest || name,
		datedName: name,
		section: folders.find((folder) => folder !== '_posts' && folder !== '_drafts') ?? '',
		...(language !== undefined && { language }),
		...(dated && { date: dated }),
		isBundle,
		isList,
		isDraft: folders.includes('_drafts'),
	}
}
