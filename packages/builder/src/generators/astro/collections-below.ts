import { posix } from 'node:path'
import type { HiddenFiles } from '../hiding/function-cases.ts'
import type { AstroCollection } from './astro-collection.ts'
import type { ReadHides } from './astro-published.ts'
import type { RouteHides } from './filters/route-hides.ts'
import { collectionPage } from './routes/astro-collection-page.ts'
import type { AstroPage } from './routes/astro-pages.ts'

/** What pages hide of collections that lie in a folder. */
export interface CollectionsBelow {
	readonly folders: readonly { readonly folder: string; readonly hidden: HiddenFiles }[]
	readonly problems: RouteHides['problems']
}

/**
 * Reads it: what a config of ours publishes as one folder may be several collections there.
 *
 * @param content That folder.
 */
export async function collectionsBelow(
	content: string,
	collections: readonly AstroCollection[],
	pages: readonly AstroPage[],
	hidesOf: ReadHides,
): Promise<CollectionsBelow> {
	const found = collections
		.filter(({ folder }) => !posix.relative(content, folder).startsWith('..'))
		.map(async (one) => {
			const page = collectionPage(one.name, pages)
			const hides = page && (await hidesOf(one, page.file))
			return { folder: one.folder, hidden: hides?.hidden ?? [], problems: hides?.problems ?? [] }
		})
	const folders = await Promise.all(found)
	return { folders, problems: folders.flatMap(({ problems }) => problems) }
}
