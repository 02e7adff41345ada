import { relative, resolve, sep } from 'node:path'

/** A path as seen from the site's folder, in the shortest way: what leads out of it and back is in it. */
export function fromSite(root: string, path: string): string {
	const short = relative(resolve(root), resolve(root, path)).split(sep).join('/')
	return short === '' ? '.' : short
}
