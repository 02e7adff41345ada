import { join, posix } from 'node:path'
import { isObject } from '../../../config/check-fields.ts'
import { readScript } from '../../program/read-script.ts'
import { readIfThere } from '../../read-if-there.ts'

/** Finds the path, below the site's folder, of what a file imports; `undefined` for a package. */
export type Resolve = (specifier: string, file: string) => string | undefined

/**
 * Reads which modules of a site have short names: `paths` of its `tsconfig.json`; without one those that are usual, `@/` and `~/`.
 *
 * @param base Folder of the config.
 * @param source Folder of the site's source.
 * @see https://www.typescriptlang.org/tsconfig/#paths
 */
export async function pathAliases(root: string, base: string, source: string): Promise<Resolve> {
	const aliases = (await aliasesIn(root, base)) ?? [
		{ start: '@/', end: '', path: `${source}/*` },
		{ start: '~/', end: '', path: `${source}/*` },
	]
	return (specifier, file) => {
		if (/^\.\.?\//.test(specifier)) return posix.join(posix.dirname(file), specifier)
		const found = aliases.find(
			({ start, end }) =>
				specifier.startsWith(start) &&
				specifier.endsWith(end) &&
				specifier.length >= start.length + end.length,
		)
		if (found === undefined) return undefined
		const { start, end, path } = found
		const rest = specifier.slice(start.length, specifier.length - end.length)
		return posix.normalize(path.replace('*', () => rest))
	}
}

interface Alias {
	readonly start: string
	readonly end: string
	readonly path: string
}

async function aliasesIn(root: string, base: string): Promise<readonly Alias[] | undefined> {
	for (const name of ['tsconfig.json', 'jsconfig.json']) {
		const text = await readIfThere(join(root, base, name))
		const options = text === undefined ? undefined : readScript(text).values.compilerOptions
		if (!isObject(options) || !isObject(options.paths)) continue
		const folder = typeof options.baseUrl === 'string' ? options.baseUrl : '.'
		return Object.entries(options.paths).flatMap(([pattern, to]) => {
			const [path] = Array.isArray(to) ? to : []
			const [start = '', end] = pattern.split('*')
			return typeof path === 'string' && end !== undefined
				? [{ start, end, path: posix.join(base, folder, path) }]
				: []
		})
	}
	return undefined
}
