/** Which languages have a segment of theirs: of a page in `[lang]` all, of one in `[...lang]` those that are not the default one. */
export type LanguageSegments = 'all' | 'others'

/** A folder that is made once for each language. */
const languageFolder = /^\[(\.\.\.)?(lang|language|locale)\]$/i

/** What stands in addresses before those of posts. */
export interface RouteAddress {
	/** Segments of all: the folder of a page, without that of the language. */
	readonly base: string
	/** Whose addresses begin with their language. Default: of no language. */
	readonly languages?: LanguageSegments
	/** The parameter that is the language. */
	readonly param?: string
	/** Whether a folder of the language is anywhere. */
	readonly hasLanguage: boolean
	/** Whether another parameter stays: the segments are those before it. */
	readonly isCut: boolean
}

/**
 * Takes the folder of the language out of that of a page: first it stands before the addresses of all posts, further in it is that which posts lie in.
 *
 * @param folder Of the page, below `pages`: `[lang]/blog`.
 */
export function routeAddress(folder: string): RouteAddress {
	const segments = folder.split('/')
	const all = segments.filter((segment) => !languageFolder.test(segment))
	const cut = all.findIndex((segment) => segment.includes('['))
	const base = all.slice(0, cut < 0 ? all.length : cut).join('/')
	const found = languageFolder.exec(segments[0] ?? '')
	return {
		base,
		hasLanguage: all.length < segments.length,
		isCut: cut >= 0,
		...(found?.[2] !== undefined && {
			languages: found[1] ? ('others' as const) : ('all' as const),
			param: found[2],
		}),
	}
}
