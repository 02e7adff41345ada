import { decodePath, nameFinder } from '@blog/core'

/**
 * Finds the file that a broken path probably means: the same name elsewhere, or a name that is like it.
 *
 * @param files Paths relative to the folder that was loaded.
 */
export function nearestFile(href: string, files: readonly string[]): string | undefined {
	const path = href.replace(/[?#].*$/s, '')
	const name = nameOf(decodePath(path) ?? path)
	if (name === '') return undefined
	const { byName, nearest } = indexOf(files)
	const near = nearest(name)
	return near === undefined ? undefined : byName.get(near)
}

interface NameIndex {
	readonly byName: ReadonlyMap<string, string>
	nearest(name: string): string | undefined
}

/** A blog with many broken links asks for the same files again and again. */
const indexes = new WeakMap<readonly string[], NameIndex>()

function indexOf(files: readonly string[]): NameIndex {
	const known = indexes.get(files)
	if (known) return known
	const byName = new Map<string, string>()
	for (const file of files) if (!byName.has(nameOf(file))) byName.set(nameOf(file), file)
	const index = { byName, nearest: nameFinder([...byName.keys()]) }
	indexes.set(files, index)
	return index
}

/** Last segment; of a bundle's `index.md` its folder; without `.md`. */
function nameOf(path: string): string {
	return (
		path
			.replace(/\/(?:_?index\.(?:mdx?|markdown))?$/i, '')
			.replace(/\.(?:mdx?|markdown)$/i, '')
			.split('/')
			.at(-1) ?? ''
	)
}
