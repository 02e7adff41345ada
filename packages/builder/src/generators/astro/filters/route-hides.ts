import { join } from 'node:path'
import type { GeneratorSite } from '../../generator-site.ts'
import { isDraftKey, type Requirement } from '../../hiding/condition.ts'
import type { HiddenFiles } from '../../hiding/function-cases.ts'
import { readIfThere } from '../../read-if-there.ts'
import { programOf } from '../routes/astro-page-program.ts'
import { pathAliases } from '../routes/path-aliases.ts'
import { filterHides } from './filter-hides.ts'
import { type PageLists, pageLists } from './page-lists.ts'
import { ofCollection, ofFiles } from './post-source.ts'
import { schemaDefaults } from './schema-defaults.ts'
import type { Origin } from './scope.ts'
import { siteModules } from './site-modules.ts'
import { withDefaults } from './with-defaults.ts'

/** Pages of posts, and what they are of. Paths are below the site's folder. */
export interface PostPages {
	readonly pages: readonly string[]
	/** As pages ask for it; of posts that they take from files what these are called. */
	readonly collection: string
	/** Whether they take them from files. */
	readonly areFiles?: boolean
	/** The program that says what it is, if there is one. */
	readonly config?: string | undefined
	/** Folder of the config. */
	readonly base: string
	/** Folder of the site's source. */
	readonly source: string
	/** Whether a config of ours says what is left out: nothing is then that is not known. */
	readonly isSettled: boolean
}

/** Which posts have no page. */
export interface RouteHides {
	readonly hidden: HiddenFiles
	readonly problems: NonNullable<GeneratorSite['problems']>
}

/** More alternatives than a person writes. */
const most = 64

/**
 * Reads which posts of a collection pages are made for: of what filters of their `getStaticPaths` leave out there is no page.
 *
 * @see https://docs.astro.build/en/guides/content-collections/#filtering-collection-queries
 */
export async function routeHides(
	root: string,
	{ pages, collection, areFiles, config, base, source, isSettled }: PostPages,
): Promise<RouteHides> {
	const modules = siteModules(root, await pathAliases(root, base, source))
	const schema = config === undefined || areFiles ? undefined : await modules.read(config)
	const defaultOf = await schemaDefaults(schema, collection, modules)
	const posts = areFiles ? ofFiles : ofCollection(collection)
	const untold: Found[] = []
	const found: PageLists[] = []
	for (const file of pages) {
		const text = programOf((await readIfThere(join(root, file))) ?? '')
		const page = await modules.read(file, text)
		const lists = page && (await pageLists(page, posts, modules))
		if (lists) found.push(lists)
		else untold.push({ file })
	}
	const all = found.flatMap(({ lists, visitors }) => lists.map((list) => ({ ...list, visitors })))
	const ofEntries = all.filter(({ made }) => made === 'entries' || made === 'each')
	let hidden: HiddenFiles | undefined
	for (const { filters, untold: others, visitors, doubts = [] } of ofEntries.length > 0
		? ofEntries
		: all) {
		const own: (readonly Requirement[])[] = []
		const doubt = (at: Origin, doubtful: HiddenFiles = []) => {
			untold.push({ ...foundAt(at), doubtful })
			own.push(...doubtful)
		}
		for (const at of others) doubt(at)
		for (const at of visitors) doubt(at, isSettled ? [] : [[]])
		for (const filter of filters) {
			const hides = await filterHides(filter, modules)
			const lists = hides.hidden.map((one) => withDefaults(one, defaultOf))
			if (hides.isUntold || lists.some(({ isUntold }) => isUntold))
				doubt(filter, isSettled ? [] : hides.doubtful)
			own.push(...lists.flatMap(({ lists }) => lists).filter((one) => !one.some(isDraftKey)))
		}
		if (own.length > 0) for (const at of doubts) untold.push({ ...foundAt(at), doubtful: own })
		// A post is hidden that stands in none of the others.
		const together = hidden === undefined ? own : both(hidden, own)
		hidden = together ?? []
		if (together === undefined) untold.push(...filters.map(foundAt))
	}
	const problems = isSettled ? [] : uniqueProblems(untold.map((one) => problemOf(one, collection)))
	return { hidden: hidden ?? [], problems }
}

/** What is not read, and where it stands. */
type Found = NonNullable<RouteHides['problems'][number]['at']> & {
	/** What is left out for that. */
	readonly doubtful?: HiddenFiles
}

function foundAt({ value, scope: { module } }: Origin): Found {
	return { file: module.file, place: module.placeOf(value) }
}

/** Each once: a filter of two lists is one. */
function uniqueProblems(all: RouteHides['problems']): RouteHides['problems'] {
	return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}

function both(some: HiddenFiles, others: HiddenFiles): HiddenFiles | undefined {
	const all = some.flatMap((one) => others.map((other) => [...one, ...other]))
	return all.length > most ? undefined : all
}

function problemOf(
	{ doubtful = [], ...at }: Found,
	collection: string,
): RouteHides['problems'][number] {
	const isAll = doubtful.some((all) => all.length === 0)
	const keys = [...new Set(doubtful.flat().map(({ key }) => `\`${key}\``))]
	const what = isAll
		? 'so none of them is published'
		: keys.length > 0
			? `so those that say ${keys.join(' or ')} are left out`
			: 'so posts that it leaves out may be there'
	const hint =
		doubtful.length > 0
			? 'Ask for keys of the front matter in it (`!data.wip`), or say in a blog.config.json what is left out: `{ "generator": "astro", "exclude": ["…"] }`.'
			: 'Write `draft: true` in the front matter of those, or leave them out in a blog.config.json: `{ "generator": "astro", "exclude": ["…"] }`.'
	return {
		path: [],
		at,
		message: `Unexpected choice of the posts of \`${collection}\` that only running the page would tell, ${what}`,
		hint,
		settledBy: ['exclude'],
		...(isAll && { rule: 'generator-folder-unknown' as const }),
	}
}
