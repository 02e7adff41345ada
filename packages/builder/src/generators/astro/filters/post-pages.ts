import { join } from 'node:path'
import { readIfThere } from '../../read-if-there.ts'
import { programOf } from '../routes/astro-page-program.ts'
import { pathAliases } from '../routes/path-aliases.ts'
import { type PageLists, pageLists } from './page-lists.ts'
import type { PostList } from './post-list.ts'
import { ofCollection, ofFiles } from './post-source.ts'
import { type SiteModules, siteModules } from './site-modules.ts'

/** Pages of posts, and what they are of. Paths are below the site's folder. */
export interface PostPages {
	readonly pages: readonly string[]
	/** As pages ask for it; of posts that they take from files what these are called. */
	readonly collection: string
	/** Whether they take them from files. */
	readonly areFiles?: boolean
	/** Folder of the config. */
	readonly base: string
	/** Folder of the site's source. */
	readonly source: string
}

/** Those pages, read. */
export interface ReadPostPages {
	readonly found: readonly {
		readonly file: string
		/** Absent if it cannot be followed. */
		readonly shown: PageLists | undefined
	}[]
	readonly modules: SiteModules
}

/** Reads what each page shows of the posts. */
export async function readPostPages(
	root: string,
	{ pages, collection, areFiles, base, source }: PostPages,
): Promise<ReadPostPages> {
	const modules = siteModules(root, await pathAliases(root, base, source))
	const posts = areFiles ? ofFiles : ofCollection(collection)
	const found: ReadPostPages['found'][number][] = []
	for (const file of pages) {
		const text = programOf((await readIfThere(join(root, file))) ?? '')
		const page = await modules.read(file, text)
		found.push({ file, shown: page && (await pageLists(page, posts, modules)) })
	}
	return { found, modules }
}

/** Finds the pages that are made for posts, and not for what these say, such as their tags; all of them if none is. */
export async function entryPages(root: string, pages: PostPages): Promise<readonly string[]> {
	const { found } = await readPostPages(root, pages)
	const own = found.filter(({ shown }) => shown === undefined || shown.lists.some(isOfEntries))
	return own.length > 0 ? own.map(({ file }) => file) : pages.pages
}

/** Whether a list is made for posts, and not for what they say. */
export function isOfEntries({ made }: PostList): boolean {
	return made === 'entries' || made === 'each'
}
