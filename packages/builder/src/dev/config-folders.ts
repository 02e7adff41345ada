import { join, sep } from 'node:path'
import type { LoadedSite } from '../site/load-site.ts'

/**
 * Lists the folders whose files are part of the config, also those that are still to come: it was made of what is in them, and they hold no posts, as `_data` of
 * Jekyll.
 *
 * @returns Absolute paths.
 */
export function configFolders({
	dir,
	folders,
	blog,
	configTrace,
}: Pick<LoadedSite, 'dir' | 'folders' | 'blog' | 'configTrace'>): readonly string[] {
	const posts = [...blog.posts, ...blog.pages].map(({ file }) => join(dir, file))
	const others = [...folders, ...posts]
	return [...configTrace.reads.keys()]
		.filter((key) => key.startsWith(LIST))
		.map((key) => key.slice(LIST.length))
		.filter((folder) => !others.some((path) => isIn(path, folder)))
}

const LIST = 'list '

/** Whether a path is a folder, or below it. */
export function isIn(path: string, folder: string): boolean {
	return path === folder || path.startsWith(folder + sep)
}
