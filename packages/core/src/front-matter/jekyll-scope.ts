import { jekyllPattern } from './jekyll-pattern.ts'

/** Which files something is for: the scope of Jekyll's front matter defaults. What it does not say is all the same to it. */
export interface JekyllScope {
	/** What the path begins with; with a `*` a pattern of files and folders, of which one is a beginning of the path. */
	readonly path?: string
	/** `posts`, `drafts`, `pages`, or the name of a collection. */
	readonly type?: string
}

/** A file, as a {@link JekyllScope} sees it. */
export interface ScopedFile {
	/** Below the source of the site, or below that folder. */
	readonly path: string
	/** Of the collections, in which the file lies; a scope may name it or not, a pattern has to. */
	readonly folder?: string
	readonly types: readonly string[]
}

/** What there is in the source of a site, for patterns. */
export interface ScopedEntries {
	readonly files: ReadonlySet<string>
	readonly folders: ReadonlySet<string>
}

/**
 * Makes a test of files. A pattern that cannot be read is for none.
 *
 * @see https://jekyllrb.com/docs/configuration/front-matter-defaults/
 */
export function scopeOf(
	{ path = '', type }: JekyllScope,
	entries: () => ScopedEntries,
): (file: ScopedFile) => boolean {
	const isInPath = path.includes('*') ? patternTest(path, entries) : startsWith(path)
	return (file) => (type === undefined || file.types.includes(type)) && isInPath(file)
}

function startsWith(beginning: string): (file: ScopedFile) => boolean {
	return ({ path, folder }) => {
		const isNamed = folder !== undefined && beginning.startsWith(`${folder}/`)
		return path.startsWith(isNamed ? beginning.slice(folder.length + 1) : beginning)
	}
}

/** Of `_posts/w*` also `_posts/wip` is a beginning of `_posts/wip2/a.md`, if it is there. */
function patternTest(pattern: string, entries: () => ScopedEntries): (file: ScopedFile) => boolean {
	const test = jekyllPattern(pattern)
	if (test === undefined) return () => false
	return ({ path: below, folder }) => {
		const path = folder === undefined ? below : `${folder}/${below}`
		const shortest = path.length - below.length
		const { files, folders } = entries()
		for (let end = path.length; end > shortest; end--) {
			const beginning = path.slice(0, end)
			const isFolder = folders.has(beginning)
			if ((isFolder || files.has(beginning)) && test.test(beginning)) return true
			if (isFolder && test.test(`${beginning}/`)) return true
		}
		return false
	}
}
