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
	/** Below the source of the site. */
	readonly path: string
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
	return (file) => (type === undefined || file.types.includes(type)) && isInPath(file.path)
}

function startsWith(beginning: string): (path: string) => boolean {
	return (path) => path.startsWith(beginning)
}

/** Of `_posts/w*` also `_posts/wip` is a beginning of `_posts/wip2/a.md`, if it is there. */
function patternTest(pattern: string, entries: () => ScopedEntries): (path: string) => boolean {
	const test = jekyllPattern(pattern)
	if (test === undefined) return () => false
	return (path) => {
		const { files, folders } = entries()
		for (let end = path.length; end > 0; end--) {
			const beginning = path.slice(0, end)
			const isFolder = folders.has(beginning)
			if ((isFolder || files.has(beginning)) && test.test(beginning)) return true
			if (isFolder && test.test(`${beginning}/`)) return true
		}
		return false
	}
}
