import { dirname, join } from 'node:path'
import { isOutside } from './first-text.ts'
import { fromSite } from './from-site.ts'
import { type PackageFields, packageFields } from './package-fields.ts'

/**
 * Finds what a name such as `#lib/plugin.js`, or one that begins with that of the package itself, may stand for, whatever the conditions are.
 *
 * @param file That names it, below the site's folder.
 * @returns POSIX paths below the site's folder; none if that is another package.
 * @see https://nodejs.org/api/packages.html#subpath-imports
 */
export async function packagePaths(
	root: string,
	file: string,
	name: string,
): Promise<readonly string[]> {
	const found = await nearestPackage(dirname(join(root, file)))
	const targets = found && targetsOf(found.fields, name)
	if (!targets) return []
	const paths = targets.map((target) => fromSite(root, join(found.folder, target)))
	// A package that names itself from a folder of it, of examples perhaps, is one as any other.
	return name.startsWith('#') ? paths : paths.filter((path) => !isOutside(path))
}

/** Of a folder, or of the next one above it. */
async function nearestPackage(
	folder: string,
): Promise<{ readonly folder: string; readonly fields: PackageFields } | undefined> {
	const fields = await packageFields(folder)
	if (fields) return { folder, fields }
	const above = dirname(folder)
	return above === folder ? undefined : nearestPackage(above)
}

function targetsOf(fields: PackageFields, name: string): readonly string[] {
	if (name.startsWith('#')) return targetsIn(fields.imports, name)
	const { name: own, exports } = fields
	const isOwn = typeof own === 'string' && (name === own || name.startsWith(`${own}/`))
	if (!isOwn || exports === undefined) return []
	const isOne = typeof exports === 'string' || !Object.keys(Object(exports)).some(isPath)
	return targetsIn(isOne ? { '.': exports } : exports, `.${name.slice(own.length)}`)
}

function isPath(key: string): boolean {
	return key.startsWith('.')
}

function targetsIn(map: unknown, name: string): readonly string[] {
	return Object.entries(Object(map)).flatMap(([key, targets]) => {
		const [start = '', end] = key.split('*')
		const isMeant =
			end === undefined
				? name === key
				: name.length >= key.length && name.startsWith(start) && name.endsWith(end)
		const rest = name.slice(start.length, name.length - (end ?? '').length)
		return isMeant ? textsIn(targets).map((text) => text.replaceAll('*', rest)) : []
	})
}

function textsIn(targets: unknown): readonly string[] {
	if (typeof targets === 'string') return targets.startsWith('./') ? [targets] : []
	return typeof targets === 'object' && targets !== null
		? Object.values(targets).flatMap(textsIn)
		: []
}
