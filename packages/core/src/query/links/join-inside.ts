/**
 * Joins a relative path to a folder.
 *
 * @param folder Names of the folders from the root to it.
 * @param relative POSIX path, seen from the folder.
 * @returns POSIX path from the root; `undefined` if it leaves the root.
 * @example
 * joinInside(['posts', 'a'], '../b.png') // 'posts/b.png'
 */
export function joinInside(folder: readonly string[], relative: string): string | undefined {
	const segments = folder.filter((segment) => segment !== '')
	for (const segment of relative.split('/')) {
		if (segment === '..') {
			if (segments.pop() === undefined) return undefined
		} else if (segment !== '.' && segment !== '') segments.push(segment)
	}
	return segments.join('/')
}
