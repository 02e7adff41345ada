import { posix } from 'node:path'
import { packageField } from './package-field.ts'

/**
 * Finds what a name such as `#lib/plugin.js` may stand for, whatever the conditions are.
 *
 * @returns POSIX paths below the site's folder; none if that is a package.
 * @see https://nodejs.org/api/packages.html#subpath-imports
 */
export async function packageImports(root: string, name: string): Promise<readonly string[]> {
	const imports = await packageField(root, 'imports')
	if (typeof imports !== 'object' || imports === null) return []
	return Object.entries(imports).flatMap(([key, targets]) => {
		const [start = '', end] = key.split('*')
		const isMeant =
			end === undefined
				? name === key
				: name.length >= key.length && name.startsWith(start) && name.endsWith(end)
		const rest = name.slice(start.length, name.length - (end ?? '').length)
		return isMeant
			? textsIn(targets).map((text) => posix.normalize(text.replaceAll('*', rest)))
			: []
	})
}

function textsIn(targets: unknown): readonly string[] {
	if (typeof targets === 'string') return targets.startsWith('./') ? [targets] : []
	return typeof targets === 'object' && targets !== null
		? Object.values(targets).flatMap(textsIn)
		: []
}
