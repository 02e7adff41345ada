/** Joins a relative path to a folder; `undefined` if it leaves the root. */
export function joinInside(folder: readonly string[], relative: string): string | undefined {
	const segments = folder.filter((segment) => segment !== '')
	for (const segment of relative.split('/')) {
		if (segment === '..') {
			if (segments.pop() === undefined) return undefined
		} else if (segment !== '.' && segment !== '') segments.push(segment)
	}
	return segments.join('/')
}
