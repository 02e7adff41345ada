import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readScript } from '../generators/program/read-script.ts'
import { isObject } from './check-fields.ts'
import type { ConfigPlaces } from './config-places.ts'

/**
 * Finds where a config of ours says the paths that lead on, as far as they are written out in it.
 *
 * @param file The config, below the site's folder.
 * @param said What it says, not checked yet.
 * @returns `undefined` if it says none.
 */
export async function redirectPlaces(
	root: string,
	file: string,
	said: unknown,
): Promise<ConfigPlaces['redirect']> {
	const redirects = isObject(said) ? said.redirects : undefined
	const paths = isObject(redirects) ? redirects.paths : undefined
	if (!isObject(paths)) return undefined
	const source = await readFile(join(root, file), 'utf8')
	let script: ReturnType<typeof readScript> | undefined
	return (from) => {
		if (!Object.hasOwn(paths, from)) return undefined
		script ??= readScript(source)
		const place = script.placeOf(['redirects', 'paths', from])
		return { file, ...(place && { place }) }
	}
}
