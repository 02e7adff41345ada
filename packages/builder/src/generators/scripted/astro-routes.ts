import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { readScript } from '../program/read-script.ts'
import { ifThere, readIfThere } from '../read-if-there.ts'

/** A page that is made for each post: `[...slug].astro`, `[id]/index.astro`. */
const route = /(?:^|\/)\[(?:\.\.\.)?(?:slug|id)\](?:\/index)?\.astro$/

/**
 * Finds the segments before those of posts: the folder of the page that shows each post of their collection.
 *
 * @param source Folder of the site's source, with `pages` in it.
 * @param collection Folder of the posts, by its last name.
 * @returns `undefined` if there is not exactly one.
 * @see https://docs.astro.build/en/guides/content-collections/#generating-routes-from-content
 */
export async function astroBase(
	root: string,
	source: string,
	collection: string,
): Promise<string | undefined> {
	const pages = posix.join(source, 'pages')
	const read = (path: string) => readdir(path, { recursive: true })
	const files = (await ifThere(join(root, pages), read)) ?? []
	const bases = new Set<string>()
	for (const file of files.map((one) => one.replaceAll('\\', '/')).sort()) {
		if (!route.test(file)) continue
		const text = (await readIfThere(join(root, pages, file))) ?? ''
		if (shows(text, collection)) bases.add(file.replace(route, ''))
	}
	const [base] = bases
	return bases.size === 1 ? base : undefined
}

/** Whether the program of a page, which stands between its first lines of `---`, asks for a collection. */
function shows(page: string, collection: string): boolean {
	const [, program = page] = /^\s*---[ \t]*\r?\n([\s\S]*?)^---/m.exec(page) ?? []
	return readScript(program)
		.calls('getCollection')
		.some(({ argument }) => argument === collection)
}
