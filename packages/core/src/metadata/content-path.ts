import { type ContentFolders, contentFolders, placeInContent } from './content-folders.ts'
import { dateFromPath, type PathDate } from './date-in-path.ts'

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
 * @param file POSIX path: `content/posts/2024-10-09-hello/index.fr.md`.
 * @param languages Languages that a file name may end in.
 * @param timeZone IANA name, for a time in the name.
 * @param contents Default: the path is one below the content folder.
 */
export function readContentPath(
	file: string,
	languages: readonly string[],
	timeZone = 'UTC',
	contents: ContentFolders = contentFolders(''),
): ContentPath {
	const { folder, above, language: ofFolder, path } = placeInContent(file, contents)
	const folders = path.split('/')
	let name = (folders.pop() as string).replace(/\.(?:mdx?|markdown|html?)$/i, '')
	const suffix = /\.([A-Za-z-]{2,})$/.exec(name)?.[1]
	const ofName = languages.find((tag) => tag.toLowerCase() === suffix?.toLowerCase())
	if (ofName !== undefined) name = name.slice(0, -(ofName.length + 1))
	const language = ofName ?? ofFolder

	const isList = name === '_index'
	const isBundle = name === 'index' && folders.length > 0
	const key = [...folders, ...(isList || isBundle ? [] : [name])].join('/') || name
	const start = folder.slice(above)
	const id = start === '' ? key : `${start}/${key}`
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
