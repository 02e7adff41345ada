import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { byCodeUnit } from '../by-code-unit.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { unreadableFolder, unreadableRoot } from './unreadable.ts'

/** The files below a folder, as POSIX paths relative to it. */
export interface Listing {
	readonly markdown: readonly string[]
	readonly assets: readonly string[]
	readonly diagnostics: readonly Diagnostic[]
}

/** Names of files that hold Markdown. */
export const markdownName = /\.(?:mdx?|markdown)$/i
/** What editors, patches and people keep of a file's earlier state, or while they have it open. */
export const backupName =
	/~$|^#.*#$|^\.#|^\..*\.sw[a-p]$|\.(?:md|markdown|mdx)\.(?:bak|old|orig|rej|swp|tmp)$/i
/** What generators write by default is never content. */
const ignoredName = /^\.|^node_modules$|^_site$/

/**
 * Lists the files of a folder in a stable order. Dot files, backups of editors, `node_modules` and `_site` are left out; a symbolic link is read only if it
 * leads to a file inside the folder.
 *
 * @param root Absolute path of the folder.
 * @param prefix Put before every path, for example `content`.
 * @param isExcluded Tells of a path below the folder that it is not to be read.
 * @param isIncluded Tells of a file, with the prefix, that it is.
 * @param isRead Tells of a folder that is called like a backup, with the prefix, that it is read.
 * @throws {BlogError} `IO` if `root` itself cannot be listed.
 */
export async function listFiles(
	root: string,
	prefix = '',
	isExcluded: (path: string) => boolean = () => false,
	isIncluded: (file: string) => boolean = () => true,
	isRead: (folder: string) => boolean = () => false,
): Promise<Listing> {
	const markdown: string[] = []
	const assets: string[] = []
	const diagnostics: Diagnostic[] = []
	const realRoot = await realpath(root)

	async function walk(folder: string, relative: string, isRoot: boolean): Promise<void> {
		const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
			if (isRoot) throw unreadableRoot(root, error)
			diagnostics.push(unreadableFolder(relative, error))
			return []
		})
		for (const entry of entries) {
			if (ignoredName.test(entry.name)) continue
			const path = join(folder, entry.name)
			const name = relative === '' ? entry.name : `${relative}/${entry.name}`
			if (backupName.test(entry.name) && !(entry.isDirectory() && isRead(name))) continue
			if (isExcluded(prefix === '' ? name : name.slice(prefix.length + 1))) continue
			if (entry.isDirectory()) await walk(path, name, false)
			else if (!isIncluded(name)) continue
			else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFileInside(path))))
				(markdownName.test(entry.name) ? markdown : assets).push(name)
			else if (entry.isSymbolicLink())
				diagnostics.push(
					report(
						'symlink-not-followed',
						name,
						'Unexpected symbolic link, expected a file of this folder',
					),
				)
		}
	}

	async function leadsToFileInside(path: string): Promise<boolean> {
		try {
			const target = await realpath(path)
			return target.startsWith(realRoot + sep) && (await stat(target)).isFile()
		} catch {
			return false // A dangling link or a loop leads nowhere.
		}
	}

	await walk(root, prefix, true)
	return { markdown: markdown.sort(byCodeUnit), assets: assets.sort(byCodeUnit), diagnostics }
}
