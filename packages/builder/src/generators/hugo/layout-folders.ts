import { join, posix } from 'node:path'
import { type ConfigValues, configValues, lowerKeys } from '../config-values.ts'
import { listIfThere } from '../read-if-there.ts'
import type { Values } from './keys-without-case.ts'
import { readHugoConfig } from './read-hugo-config.ts'

/** A folder with templates, or one template. */
export interface LayoutFolder {
	/** Below the site's folder. */
	readonly folder: string
	/** Where it is mounted, below `layouts`; empty for the whole. */
	readonly at: string
}

/** A site or a theme. */
interface HugoModule {
	/** Its folder, below that of the site. */
	readonly base: string
	readonly config: ConfigValues
	/** What the site that takes it says of it; none for its own. */
	readonly mounts: readonly unknown[] | undefined
}

const isInside = (folder: string) => !/^(?:\/|\.\.(?:\/|$))/.test(posix.normalize(folder))

/**
 * Finds the folders of templates: of a site, then of its themes and of theirs, each with its mounts. Modules that are not in the folder of the site are not
 * found: Hugo would get them from the network.
 *
 * @param raw The config as parsed, keys in any case.
 * @returns Those of one module together, the ones that count first.
 */
export async function layoutFolders(
	root: string,
	raw: Values,
): Promise<readonly (readonly LayoutFolder[])[]> {
	const site = configValues(lowerKeys(raw) as Values)
	const places = [site.string('themesdir') ?? 'themes', '_vendor'].filter(isInside)
	const found: (readonly LayoutFolder[])[] = []
	const known = new Set<string>()
	const visit = async ({ base, config, mounts }: HugoModule): Promise<void> => {
		if (known.has(base)) return
		known.add(base)
		found.push(foldersOf(base, config, mounts))
		for (const { path, mounts: own } of importsOf(config)) {
			for (const place of places) {
				const folder = posix.join(place, path)
				if (isInside(folder) && folder.startsWith(`${posix.normalize(place)}/`))
					await visit({ base: folder, config: await configIn(root, folder), mounts: own })
			}
		}
	}
	await visit({ base: '', config: site, mounts: undefined })
	return found
}

function foldersOf(
	base: string,
	config: ConfigValues,
	own: readonly unknown[] | undefined,
): readonly LayoutFolder[] {
	const mounts = (own ?? config.list('module', 'mounts') ?? []).flatMap((mount) => {
		const { string } = configValues(mount)
		const [source, target] = [string('source'), string('target')].map(
			(path) => path && posix.normalize(path).replace(/\/+$/, ''),
		)
		if (!source || !isInside(source) || !target || !/^layouts(?:\/|$)/.test(target)) return []
		return [{ folder: posix.join(base, source), at: target.slice('layouts/'.length) }]
	})
	if (mounts.length > 0) return mounts
	const folder = config.string('layoutdir') ?? 'layouts'
	return isInside(folder) ? [{ folder: posix.join(base, folder), at: '' }] : []
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
