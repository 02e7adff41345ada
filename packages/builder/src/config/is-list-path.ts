import { slugify } from '@blog/core'

/** Tells whether pages of lists can lie there: one segment before their numbers, or a path with `:num` once. */
export function isListPath(path: string): boolean {
	const [before = '', after, ...more] = path.split(':num')
	if (more.length > 0) return false
	const segments = after === undefined ? [path] : `${before}1${after}`.split('/')
	return segments.every((segment) => segment !== '' && slugify(segment) === segment)
}
