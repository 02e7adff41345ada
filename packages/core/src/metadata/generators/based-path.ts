import type { PathFile } from './path-url.ts'
import type { UrlRules } from './url-rules.ts'

type Rules = Extract<UrlRules, { readonly base?: string }>

/**
 * Says what an address begins with, and how the path goes on: of a file in one of the `folders` of the rules that is what they say of the innermost, and what is below it.
 *
 * @example basedPath({ folders: ['notes', 'deep'], … }, { like: 'astro', folders: { notes: 'log' } }) // { base: 'log', path: { folders: ['deep'], … } }
 */
export function basedPath(
	path: PathFile['path'],
	{ base = '', folders = {} }: Pick<Rules, 'base' | 'folders'>,
): { readonly base: string; readonly path: PathFile['path'] } {
	const { isBundle, datedName } = path
	// The `index.md` of such a folder is called so there, since that is the root of its collection.
	const isRoot = isBundle && Object.hasOwn(folders, [...path.folders, datedName].join('/'))
	const all = isRoot ? [...path.folders, datedName] : path.folders
	for (let length = all.length; length > 0; length--) {
		const folder = all.slice(0, length).join('/')
		if (!Object.hasOwn(folders, folder)) continue
		const below = { ...path, folders: all.slice(length) }
		return {
			base: folders[folder] as string,
			path: isRoot ? { ...below, isBundle: false, datedName: 'index' } : below,
		}
	}
	return { base, path }
}
