import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { ifThere } from '../read-if-there.ts'

const isElsewhere = /^(?:\.|node_modules$|_site$|dist$)/

/**
 * Lists files of a site beside its posts.
 *
 * @param source Folder of all pages, below the site's.
 * @param without Folders in it that hold something else.
 */
export async function filesBeside(
	root: string,
	source: string,
	without: readonly string[],
	isWanted: (name: string) => boolean,
): Promise<readonly string[]> {
	const read = (path: string) => readdir(path, { withFileTypes: true })
	const entries = (await ifThere(join(root, source), read)) ?? []
	const found = await Promise.all(
		entries.map(async (entry) => {
			const path = posix.join(source, entry.name)
			if (isElsewhere.test(entry.name) || without.includes(path)) return []
			if (entry.isDirectory()) return filesBeside(root, path, without, isWanted)
			return entry.isFile() && isWanted(entry.name) ? [path] : []
		}),
	)
	return found.flat().sort()
}

/** A bundler publishes it if a post shows it, wherever it lies. */
export function isPicture(name: string): boolean {
	return /\.(?:avif|bmp|gif|ico|jpe?g|png|svg|tiff?|webp)$/i.test(name)
}

/** Of a post or a page, by its name. */
export function isMarkdown(name: string): boolean {
	return /\.mdx?$/i.test(name)
}
