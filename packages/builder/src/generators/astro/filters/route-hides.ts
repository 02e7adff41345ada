import type { GeneratorSite } from '../../generator-site.ts'
import { isDraftKey, type Requirement } from '../../hiding/condition.ts'
import type { HiddenFiles } from '../../hiding/function-cases.ts'
import { filterHides } from './filter-hides.ts'
import { isOfEntries, type PostPages, readPostPages } from './post-pages.ts'
import { schemaDefaults } from './schema-defaults.ts'
import type { Origin } from './scope.ts'
import { withDefaults } from './with-defaults.ts'

/** Pages of posts, and what is known of these. */
export interface ShownPosts extends PostPages {
	/** The program that says what the collection is, if there is one. */
	readonly config?: string | undefined
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
	{ config, isSettled, ...pages }: ShownPosts,
): Promise<RouteHides> {
	const { collection, areFiles } = pages
	const { found, modules } = await readPostPages(root, pages)
	const schema = config === undefined || areFiles ? undefined : await modules.read(config)
	const defaultOf = await schemaDefaults(schema, collection, modules)
	const untold: Found[] = found.filter(({ shown }) => !shown).map(({ file }) => ({ file }))
	const all = found.flatMap(({ shown }) =>
		(shown?.lists ?? []).map((list) => ({ ...list, visitors: shown?.visitors ?? [] })),
	)
	const ofEntries = all.filter(isOfEntries)
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
		if (together === undefined) untold.push(...filters.map(foundAt))
		hidden = together ?? hidden
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
