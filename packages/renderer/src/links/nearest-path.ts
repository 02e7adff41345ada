import { decodePath, nameFinder } from '@blog/core'

/**
 * Finds the path that a broken one probably means: one with the same last segment, or beside it one that is like it.
 *
 * @param path As written, without query and fragment.
 * @param paths Paths of the site, each with the path to write for it.
 */
export function nearestPath(path: string, paths: ReadonlyMap<string, string>): string | undefined {
	const { parent, name } = partsOf(path)
	// Numbers are dates and pages: one is like another, and none is meant.
	if (!/\p{L}/u.test(name)) return undefined
	const { byName, byParent } = indexOf(paths)
	const same = byName.get(name)
	if (same) return paths.get(mostLike(path, same))
	const beside = byParent.get(parent)
	const near = beside?.nearest()(name)
	return near === undefined ? undefined : paths.get(beside?.paths.get(near) ?? '')
}

interface PathIndex {
	readonly byName: ReadonlyMap<string, readonly string[]>
	readonly byParent: ReadonlyMap<string, Folder>
}

interface Folder {
	/** By last segment. */
	readonly paths: Map<string, string>
	/** Made when it is first asked for. */
	nearest(): (name: string) => string | undefined
}

const indexes = new WeakMap<ReadonlyMap<string, string>, PathIndex>()

function indexOf(paths: ReadonlyMap<string, string>): PathIndex {
	const known = indexes.get(paths)
	if (known) return known
	const byName = new Map<string, string[]>()
	const byParent = new Map<string, Folder>()
	for (const path of paths.keys()) {
		const { parent, name } = partsOf(path)
		if (name === '') continue
		const same = byName.get(name)
		if (same) same.push(path)
		else byName.set(name, [path])
		const folder = byParent.get(parent) ?? createFolder()
		byParent.set(parent, folder)
		if (!folder.paths.has(name)) folder.paths.set(name, path)
	}
	const index = { byName, byParent }
	indexes.set(paths, index)
	return index
}

function createFolder(): Folder {
	const paths = new Map<string, string>()
	let finder: ReturnType<typeof nameFinder> | undefined
	return {
		paths,
		nearest() {
			finder ??= nameFinder([...paths.keys()])
			return finder
		},
	}
}

/** The last segment and what is before it, in lower case; `/a/`, `/a.html` and `/a/index.html` are one path. */
function partsOf(path: string): { readonly parent: string; readonly name: string } {
	const bare = (decodePath(path) ?? path)
		.toLowerCase()
		.replace(/\/+(?:index\.html?)?$/, '')
		.replace(/\.(?:html?|mdx?|markdown)$/, '')
	const slash = bare.lastIndexOf('/')
	return { parent: bare.slice(0, slash + 1), name: bare.slice(slash + 1) }
}

/** Of several paths the one that has most of its folders in common with another one, then the shortest. */
function mostLike(path: string, candidates: readonly string[]): string {
	const folders = new Set(path.toLowerCase().split('/'))
	const score = (candidate: string) =>
		candidate.split('/').filter((folder) => folder !== '' && folders.has(folder)).length
	return candidates.reduce((best, one) => {
		const more = score(one) - score(best)
		return more > 0 || (more === 0 && one.length < best.length) ? one : best
	})
}
