import { type ContentFolders, placeInContent } from '../metadata/content-folders.ts'
import type { Post } from '../post/post.ts'

/**
 * Makes the lookup of the `_index.md` files that a file in no leaf bundle belongs to: those of the innermost folder that has some, one a language.
 *
 * @returns From the folders that lead to the file, down to `least` of them; none if no folder has any.
 * @see https://gohugo.io/content-management/page-bundles/#branch-bundles
 */
export function branchBundles(
	all: readonly Post<unknown>[],
	contents: ContentFolders,
): (folders: readonly string[], least: number) => readonly Post<unknown>[] {
	const byFolder = new Map<string, Post<unknown>[]>()
	for (const post of all) {
		if (post.kind !== 'list') continue
		const path = placeInContent(post.file, contents).path.split('/')
		if (!path.at(-1)?.startsWith('_index.')) continue
		const key = path.slice(0, -1).join('/')
		byFolder.set(key, [...(byFolder.get(key) ?? []), post])
	}
	return (folders, least) => {
		for (let depth = folders.length; depth >= least; depth--) {
			const found = byFolder.get(folders.slice(0, depth).join('/'))
			if (found) return found
		}
		return []
	}
}
