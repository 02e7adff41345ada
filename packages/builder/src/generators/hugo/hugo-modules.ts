import { join, posix } from 'node:path'
import { type ConfigValues, configValues, lowerKeys } from '../config-values.ts'
import { listIfThere } from '../read-if-there.ts'
import type { Values } from './keys-without-case.ts'
import { readHugoConfig } from './read-hugo-config.ts'

/** A site or a theme. */
export interface HugoModule {
	/** As it is imported; empty for the site. */
	readonly path: string
	/** Its folder, below that of the site, where it has one there. */
	readonly base: string | undefined
	readonly config: ConfigValues
	/** What the site that takes it says of it; none for its own. */
	readonly mounts: readonly unknown[] | undefined
}

/** Whether a path stays in the folder of the site. */
export function isInside(folder: string): boolean {
	return !/^(?:\/|\.\.(?:\/|$))/.test(posix.normalize(folder))
}

/**
 * Finds a site, its themes and theirs. Modules that are not in the folder of the site have no folder: Hugo would get them from the network.
 *
 * @param raw The config as parsed, keys in any case.
 * @returns The ones that count first.
 */
export async function hugoModules(root: string, raw: Values): Promise<readonly HugoModule[]> {
	const site = configValues(lowerKeys(raw) as Values)
	const places = [site.string('themesdir') ?? 'themes', '_vendor'].filter(isInside)
	const found: HugoModule[] = []
	const known = new Set<string>()
	const visit = async (one: HugoModule): Promise<void> => {
		found.push(one)
		for (const { path, mounts } of importsOf(one.config)) {
			const folders = await foldersOf(root, path, places)
			if (folders.length === 0)
				found.push({ path, base: undefined, config: configValues({}), mounts })
			for (const base of folders) {
				if (known.has(base)) continue
				known.add(base)
				await visit({ path, base, config: await configIn(root, base), mounts })
			}
		}
	}
	await visit({ path: '', base: '', config: site, mounts: undefined })
	return found
}

async function foldersOf(
	root: string,
	path: string,
	places: readonly string[],
): Promise<readonly string[]> {
	const found: string[] = []
	for (const place of places) {
		const folder = posix.join(place, path)
		const isBelow = isInside(folder) && folder.startsWith(`${posix.normalize(place)}/`)
		if (isBelow && (await listIfThere(join(root, folder)))) found.push(folder)
	}
	return found
}

function importsOf(
	config: ConfigValues,
): readonly { readonly path: string; readonly mounts: readonly unknown[] | undefined }[] {
	const themes = (config.strings('theme') ?? []).map((path) => ({ path, mounts: undefined }))
	const imports = (config.list('module', 'imports') ?? []).flatMap((said) => {
		const { string, boolean, list } = configValues(said)
		const path = string('path')
		if (path === undefined || boolean('disable')) return []
		return [{ path, mounts: list('mounts') }]
	})
	return [...themes, ...imports]
}

/** Nothing is read of one that is no config: the site is built without it. */
async function configIn(root: string, folder: string): Promise<ConfigValues> {
	const names = (await listIfThere(join(root, folder))) ?? []
	const isConfig = (name: string) => /^(?:hugo|config)\.(?:toml|ya?ml|json)$/.test(name)
	const [file = 'config/_default'] = names.filter(isConfig).toSorted().toReversed()
	const source = await readHugoConfig(join(root, folder), file).catch(() => undefined)
	return configValues(lowerKeys(source?.raw ?? {}))
}
