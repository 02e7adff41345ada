import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { callsThrough } from '../program/calls-through.ts'
import { readScript } from '../program/read-script.ts'
import { ifThere, readIfThere } from '../read-if-there.ts'
import { pathAliases } from './path-aliases.ts'

/** A page that is made for each post: `[...slug].astro`, `[id]/index.astro`. */
const route = /(?:^|\/)\[(?:\.\.\.)?(?:slug|id)\](?:\/index)?\.astro$/

/** Which page shows each post of a collection. */
export interface AstroRoute {
	/** Segments before those of posts: the folder of that page. `undefined` if there is not exactly one. */
	readonly base: string | undefined
	/** Pages that only running them would tell of, if they may be it. */
	readonly unclear: readonly string[]
	/** Those in several folders that may be it. */
	readonly several: readonly string[]
}

/** What is looked for, and where. Paths are below the site's folder. */
export interface AstroPages {
	/** Folder of the config. */
	readonly base: string
	/** Folder of the site's source, with `pages` in it. */
	readonly source: string
	/** As pages ask for it. */
	readonly collection: string
	/** Whether the site has no other collection. */
	readonly isOnly: boolean
}

/**
 * Finds the page that shows each post of a collection: it asks for it itself, or by functions of the site's modules. Without one it is a page in a folder of that name,
 * or the only page of its kind if there is no other collection.
 *
 * @see https://docs.astro.build/en/guides/content-collections/#generating-routes-from-content
 */
export async function astroRoute(
	root: string,
	{ base, source, collection, isOnly }: AstroPages,
): Promise<AstroRoute> {
	const folder = posix.join(source, 'pages')
	const read = (path: string) => readdir(path, { recursive: true })
	const files = (await ifThere(join(root, folder), read)) ?? []
	const pages = await Promise.all(
		files
			.map((file) => file.replaceAll('\\', '/'))
			.filter((file) => route.test(file))
			.sort()
			.map(async (file) => ({
				file: posix.join(folder, file),
				base: file.replace(route, ''),
				text: programOf((await readIfThere(join(root, folder, file))) ?? ''),
			})),
	)
	const own = pages.filter(({ text }) =>
		readScript(text)
			.calls('getCollection')
			.some(({ argument }) => argument === collection),
	)
	if (own.length > 0) return foundIn(own)
	const resolve = await pathAliases(root, base, source)
	const asking = await Promise.all(
		pages.map(async (page) => ({
			...page,
			asks: await callsThrough('getCollection', root, page, { from: 'getStaticPaths', resolve }),
		})),
	)
	const through = asking.filter(({ asks }) => asks.includes(collection))
	if (through.length > 0) return foundIn(through)
	const unclear = asking.filter(({ asks }) => asks.length === 0)
	const isLast = isOnly && pages.length === 1
	const likely = unclear.find((page) => isLast || page.base === collection)
	return likely
		? { base: likely.base, unclear: [], several: [] }
		: { base: undefined, unclear: unclear.map(({ file }) => file), several: [] }
}

/** Of pages in several folders nobody can tell which one posts are to be called by. */
function foundIn(pages: readonly { readonly file: string; readonly base: string }[]): AstroRoute {
	const isOne = new Set(pages.map(({ base }) => base)).size === 1
	return {
		base: isOne ? pages[0]?.base : undefined,
		unclear: [],
		several: isOne ? [] : pages.map(({ file }) => file),
	}
}

/** The program of a page, which stands between its first lines of `---`. */
function programOf(page: string): string {
	const [, program = page] = /^\s*---[ \t]*\r?\n([\s\S]*?)^---/m.exec(page) ?? []
	return program
}
