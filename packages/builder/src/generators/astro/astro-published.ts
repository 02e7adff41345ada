import { posix } from 'node:path'
import type { GeneratorSite } from '../generator-site.ts'
import type { HiddenFiles } from '../hiding/function-cases.ts'
import type { AstroCollection, AstroCollections } from './astro-collection.ts'
import { isHidden } from './astro-hidden.ts'
import type { RouteHides } from './filters/route-hides.ts'
import { collectionPage } from './routes/astro-collection-page.ts'
import type { AstroPage } from './routes/astro-pages.ts'
import { type AstroRoute, routeIn } from './routes/astro-routes.ts'

/** A collection that has a page for each of its entries. */
export interface PublishedCollection extends AstroCollection {
	readonly route: AstroRoute
	/** Those that have none. */
	readonly hidden: HiddenFiles
}

/** Reads which entries of a collection a page leaves out. */
export type ReadHides = (collection: AstroCollection, page: string) => Promise<RouteHides>

/** What is published of an Astro site. */
export interface AstroPublished {
	/** The collection of the posts, if one can be told. */
	readonly posts?: AstroCollection | undefined
	/** Those that are published beside it. */
	readonly beside: readonly PublishedCollection[]
	/** Those that are not. */
	readonly others: readonly AstroCollection[]
	/** Folder that all that is published lies in, if it is more than one collection. */
	readonly content?: string
	readonly problems: NonNullable<GeneratorSite['problems']>
}

/**
 * Says which collections are published: that of the posts, and each that has a page of its own, which asks for nothing else.
 *
 * @param isAlone Whether the posts are all there is to be.
 * @param hidesOf Asked of each that has a page.
 */
export async function astroPublished(
	{ posts, others }: AstroCollections,
	pages: readonly AstroPage[],
	isAlone: boolean,
	hidesOf: ReadHides,
): Promise<AstroPublished> {
	const alone = { posts, beside: [], others, problems: [] }
	if (isAlone) return alone
	const shown: PublishedCollection[] = []
	const problems: AstroPublished['problems'][number][] = []
	for (const one of others) {
		const page = collectionPage(one.name, pages)
		if (page === undefined) continue
		if (!/\bgetStaticPaths\b/.test(page.text)) {
			problems.push(madeWhenAsked(one, page.file))
			continue
		}
		const hides = await hidesOf(one, page.file)
		if (hides.problems.length > 0) problems.push(chosen(one, hides.problems))
		else shown.push({ ...one, route: routeIn([page]), hidden: hides.hidden })
	}
	const [first, ...more] = shown
	// The only one that has a page is that of the posts, whatever it is called.
	if (posts === undefined && first && more.length === 0)
		return {
			...alone,
			posts: first,
			others: others.filter(({ name }) => name !== first.name),
			problems,
		}
	let content = posts?.folder
	const beside: PublishedCollection[] = []
	for (const one of shown) {
		const parent = content === undefined ? one.folder : sharedFolder(content, one.folder)
		const taken = [...(posts ? [posts] : []), ...beside]
		const isApart = taken.every(({ folder }) => isBeside(folder, one.folder))
		if (parent === '' || one.folder.startsWith('..') || isHidden(one.folder) || !isApart) continue
		content = parent
		beside.push(one)
	}
	if (content === undefined || beside.length === 0) return { ...alone, problems }
	const names = new Set(beside.map(({ name }) => name))
	return { posts, beside, others: others.filter(({ name }) => !names.has(name)), content, problems }
}

function sharedFolder(one: string, other: string): string {
	const segments = other.split('/')
	const shared = one.split('/')
	const end = shared.findIndex((segment, index) => segment !== segments[index])
	return shared.slice(0, end < 0 ? shared.length : end).join('/')
}

/** Whether neither of two folders lies in the other. */
function isBeside(one: string, other: string): boolean {
	const [there, back] = [posix.relative(one, other), posix.relative(other, one)]
	return there.startsWith('..') && back.startsWith('..')
}

/** Of a second collection nothing is published of which nobody can tell what is hidden. */
function chosen(
	{ name }: AstroCollection,
	[first]: AstroPublished['problems'],
): AstroPublished['problems'][number] {
	return {
		path: [],
		...(first?.at && { at: first.at }),
		message: `Unexpected choice of the posts of \`${name}\` that only running the page would tell, so none of them is published`,
		hint: 'Ask for keys of the front matter in it (`!data.wip`), or say in a blog.config.json what is left out: `{ "generator": "astro", "exclude": ["…"] }`.',
		settledBy: ['exclude'],
	}
}

function madeWhenAsked(
	{ name }: AstroCollection,
	file: string,
): AstroPublished['problems'][number] {
	return {
		path: [],
		at: { file },
		message: `Unexpected page of the collection \`${name}\` that is made when it is asked for: nobody can tell what it shows whom, so nothing of the collection is published`,
		hint: 'If all may read it, let the page have a `getStaticPaths` that returns each of its entries.',
	}
}
