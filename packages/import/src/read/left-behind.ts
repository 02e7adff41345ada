import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Something in the folder of a site that is not taken. */
export interface LeftBehind {
	/** POSIX path below the folder; a folder that is left as a whole ends with a slash. */
	readonly path: string
	readonly unwanted: string
}

/** What no site is made of. */
const ignored = /^\.(?!eleventy|vitepress)|^node_modules$|^_site$/

/** Why something stays, by its name; folders end with a slash. */
const reasons: readonly (readonly [RegExp, string])[] = [
	[
		/^(?:hugo|_?config|zola|docusaurus\.config|astro\.config|eleventy\.config|\.eleventy)\.\w+$|^config\/$|^\.vitepress\/$/,
		'what it says is in blog.config.json',
	],
	[
		/^(?:_?layouts|_?includes|_?templates|themes?|_?sass|_?plugins|assets|components|src)\/$/,
		'layouts, themes and plug-ins stay behind',
	],
	[/^(?:_?data|i18n)\/$/, 'data of layouts stays behind'],
	[/^_.*\/$/, 'it is a collection, or belongs to the layouts: neither is read'],
	[
		/\.(?:scss|sass|less|styl|coffee|[cm]?[jt]sx?|vue|svelte|astro|mdx|njk|liquid|hbs|ejs|html?|xml)$/i,
		'it is a source that the old generator makes something of',
	],
]

/**
 * Lists what an import leaves in the folder of a site, each folder as one. Dot files, `node_modules` and `_site` are not looked at.
 *
 * @param root Absolute path of the folder.
 * @param taken POSIX paths below it of what is an item already, whatever became of it.
 * @param isElsewhere Tells of an absolute path that it is no part of the site.
 */
export async function* leftBehind(
	root: string,
	taken: Iterable<string>,
	isElsewhere: (path: string) => boolean = () => false,
): AsyncGenerator<LeftBehind> {
	const files = new Set(taken)
	const folders = new Set([...files].flatMap(foldersOf))

	async function* walk(below: string): AsyncGenerator<LeftBehind> {
		const entries = await readdir(join(root, below), { withFileTypes: true })
		for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
			const path = `${below}${entry.name}`
			if (ignored.test(entry.name) || files.has(path) || isElsewhere(join(root, path))) continue
			if (folders.has(`${path}/`)) yield* walk(`${path}/`)
			else if (entry.isSymbolicLink()) yield { path, unwanted: 'it is a symbolic link' }
			else if (!entry.isDirectory()) yield { path, unwanted: reasonOf(entry.name) }
			else if ((await readdir(join(root, path)).catch(() => [])).length > 0)
				yield { path: `${path}/`, unwanted: reasonOf(`${entry.name}/`) }
		}
	}

	yield* walk('')
}

/** The folders that a file is in: `a/`, `a/b/`. */
function foldersOf(path: string): readonly string[] {
	return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1))
}

function reasonOf(name: string): string {
	return reasons.find(([form]) => form.test(name))?.[1] ?? 'it is no part of the blog'
}
