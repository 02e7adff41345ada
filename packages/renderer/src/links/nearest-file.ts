import { decodePath, joinInside, nameFinder } from '@blog/core'

/**
 * Finds the file that a broken path probably means: the same name elsewhere, or a name that is like it.
 *
 * @param path As written, without query and fragment.
 * @param from The file that it is written in.
 * @param files Paths relative to the folder that was loaded.
 * @returns The path to write in that file.
 */
export function nearestFile(
	path: string,
	from: string,
	files: readonly string[],
): string | undefined {
	const decoded = decodePath(path) ?? path
	const name = nameOf(decoded)
	if (name === '') return undefined
	const { byName, byStem, nearest } = indexOf(files)
	const found = nearest(name)
	const near = found !== undefined && isLike(name, found) ? found : undefined
	const place = joinInside(from.split('/').slice(0, -1), decoded)
	const same = (near === undefined ? byStem.get(place ?? '') : byName.get(near)) ?? []
	// Of several the nearest is meant.
	const [first, ...others] = same
		.filter((file) => file !== from)
		.map((file) => relative(from, file))
	return (
		first && encoded(others.reduce((best, one) => (one.length < best.length ? one : best), first))
	)
}

/** A picture may have been converted, or misspelt, but hardly both. */
function isLike(name: string, near: string): boolean {
	const [one, other] = [name, near].map((text) => {
		const dot = text.lastIndexOf('.')
		return dot < 1 ? [text, ''] : [text.slice(0, dot), text.slice(dot)]
	}) as [string[], string[]]
	return one.some((part, index) => part.toLowerCase() === other[index]?.toLowerCase())
}

interface NameIndex {
	readonly byName: ReadonlyMap<string, readonly string[]>
	/** By their paths without the ending. */
	readonly byStem: ReadonlyMap<string, readonly string[]>
	nearest(name: string): string | undefined
}

/** A blog with many broken links asks for the same files again and again. */
const indexes = new WeakMap<readonly string[], NameIndex>()

function indexOf(files: readonly string[]): NameIndex {
	const known = indexes.get(files)
	if (known) return known
	const byName = new Map<string, string[]>()
	const byStem = new Map<string, string[]>()
	for (const file of files) {
		add(byName, nameOf(file), file)
		add(byStem, file.replace(/\.[^./]*$/, ''), file)
	}
	const index = { byName, byStem, nearest: nameFinder([...byName.keys()]) }
	indexes.set(files, index)
	return index
}

function add(files: Map<string, string[]>, key: string, file: string): void {
	const same = files.get(key)
	if (same) same.push(file)
	else files.set(key, [file])
}

/** Last segment; of a bundle's `index.md` its folder; without `.md`, or the `.html` of its page. */
function nameOf(path: string): string {
	return (
		path
			.replace(/\/(?:_?index\.(?:mdx?|markdown|html?))?$/i, '')
			.replace(/\.(?:mdx?|markdown|html?)$/i, '')
			.split('/')
			.at(-1) ?? ''
	)
}

/** The way from a file to another one. */
function relative(from: string, to: string): string {
	const [folders, target] = [from.split('/').slice(0, -1), to.split('/')]
	let common = 0
	while (common < folders.length && folders[common] === target[common]) common++
	return '../'.repeat(folders.length - common) + target.slice(common).join('/')
}

/** What Markdown and addresses would take for something else; letters stay as they are. */
function encoded(path: string): string {
	return path.replace(
		/[\s%?#<>()[\]\\`]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
	)
}
