import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { callsThrough } from '../../program/calls-through.ts'
import { partsThrough } from '../../program/parts-through.ts'
import { ifThere, readIfThere } from '../../read-if-there.ts'
import { isHidden } from '../astro-hidden.ts'
import { programOf } from './astro-page-program.ts'
import { pathAliases } from './path-aliases.ts'

/** Taxonomies, by what their parameters are called. */
const taxonomies = { tag: 'tags', category: 'categories', series: 'series', author: 'authors' }
const parameter = /^\[(?:\.\.\.)?(tag|category|series|author|tags|categories|authors)\]$/i
/** What may come behind it: further pages of the list. */
const isOfList = /^(?:|index|(?:page\/)?\[(?:\.\.\.)?(?:page|num)\](?:\/index)?)$/i

/** A page that lists the posts of each term. */
export interface TermPage {
	readonly taxonomy: string
	readonly file: string
	/** Its folder, below `pages`. */
	readonly folder: string
	/** Whether another page lists all terms in it. */
	readonly hasIndex: boolean
}

/** Where they are looked for; paths are below the site's folder. */
export interface TermPages {
	/** Folder of the config. */
	readonly base: string
	/** Folder of the site's source, with `pages` in it. */
	readonly source: string
	/** Of the posts; absent if it is not known. */
	readonly collection: string | undefined
}

/** Finds the pages that are made for each term of posts: `category/[category].astro`. Those that ask for other collections alone are none. */
export async function termPages(
	root: string,
	{ base, source, collection }: TermPages,
): Promise<readonly TermPage[]> {
	const folder = posix.join(source, 'pages')
	const read = (path: string) => readdir(path, { recursive: true })
	const all = ((await ifThere(join(root, folder), read)) ?? [])
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.astro') && !isHidden(file))
		.sort()
	const found = all.flatMap((path) => pageAt(path, folder, all) ?? [])
	if (found.length === 0) return []
	const resolve = await pathAliases(root, base, source)
	const asked = await Promise.all(
		found.map(async ({ file }) => {
			const text = programOf((await readIfThere(join(root, file))) ?? '')
			const parts = await partsThrough(root, { file, text }, { from: 'getStaticPaths', resolve })
			return callsThrough('getCollection', parts)
		}),
	)
	const isOther = (names: readonly unknown[] = []) =>
		collection !== undefined && names.length > 0 && !names.includes(collection)
	return found.filter((_, index) => !isOther(asked[index]))
}

function pageAt(path: string, pages: string, all: readonly string[]): TermPage | undefined {
	const segments = path.replace(/\.astro$/, '').split('/')
	const at = segments.findIndex((segment) => parameter.test(segment))
	const name = parameter.exec(segments[at] ?? '')?.[1]?.toLowerCase()
	if (name === undefined || !isOfList.test(segments.slice(at + 1).join('/'))) return undefined
	const [, taxonomy = name] = Object.entries(taxonomies).find(([one]) => one === name) ?? []
	const folder = segments.slice(0, at).join('/')
	const indexes = [`${folder}.astro`, `${folder}/index.astro`]
	return {
		taxonomy,
		file: posix.join(pages, path),
		folder,
		hasIndex: indexes.some((index) => all.includes(index)),
	}
}
