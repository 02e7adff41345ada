import { closeSync, openSync, readSync } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** What begins with front matter is made into a page, and is no file to copy. */
function isTemplate(name: string, path: string): boolean {
	if (!/\.(?:html?|xml|css|js|json|txt)$/i.test(name)) return false
	const file = openSync(path, 'r')
	try {
		const start = Buffer.alloc(4)
		readSync(file, start, 0, 4, 0)
		return /^---\r?\n?$/.test(start.toString('latin1').trimEnd())
	} finally {
		closeSync(file)
	}
}

/** Of a site's own folder: sources of pages and of the site itself. */
const isSource =
	/^[._]|\.(?:md|markdown)$|^blog\.config\.|^(?:Gemfile|Rakefile|package)\b|\.(?:scss|sass|coffee|gemspec)$/i

const ignored = new Set(['.git', '.gitkeep', '.DS_Store', 'Thumbs.db', 'node_modules'])

/**
 * Lists the files below the static folder in a stable order. Dot files count (`.well-known`, `.nojekyll`); a symbolic link
 * counts only if it leads to a file inside the folder.
 *
 * @param dir The site's folder.
 * @param folder Static folder below it; empty for the site's own, of which sources are left out.
 * @param isExcluded Tells of a path in the site's own folder that it is a source too.
 * @param templates Gets what begins with front matter, in a site's own folder: pages that are made of templates.
 * @returns Paths relative to `dir`; `undefined` if there is no such folder.
 */
export async function listStatic(
	dir: string,
	folder: string,
	isExcluded: (path: string) => boolean = () => false,
	templates: string[] = [],
): Promise<readonly string[] | undefined> {
	const root = join(dir, folder)
	const realRoot = await realpath(root).catch(() => undefined)
	if (realRoot === undefined || !(await stat(realRoot)).isDirectory()) return undefined
	const files: string[] = []

	async function walk(below: string): Promise<void> {
		for (const entry of await readdir(join(dir, below), { withFileTypes: true })) {
			if (ignored.has(entry.name)) continue
			const path = below === '' ? entry.name : `${below}/${entry.name}`
			if (folder === '' && (isSource.test(entry.name) || isExcluded(path))) continue
			if (entry.isDirectory()) await walk(path)
			else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsInside(join(dir, path)))))
				if (folder === '' && isTemplate(entry.name, join(dir, path))) templates.push(path)
				else files.push(path)
		}
	}

	async function leadsInside(path: string): Promise<boolean> {
		const target = await realpath(path).catch(() => '')
		return target.startsWith(realRoot + sep) && (await stat(target)).isFile()
	}

	await walk(folder)
	return files.sort()
}
