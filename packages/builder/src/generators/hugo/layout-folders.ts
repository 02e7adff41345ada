import { posix } from 'node:path'
import { configValues } from '../config-values.ts'
import { type HugoModule, hugoModules, isInside } from './hugo-modules.ts'
import type { Values } from './keys-without-case.ts'

/** A folder with templates, or one template. */
export interface LayoutFolder {
	/** Below the site's folder. */
	readonly folder: string
	/** Where it is mounted, below `layouts`; empty for the whole. */
	readonly at: string
}

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
	const modules = await hugoModules(root, raw)
	return modules.flatMap((one) => (one.base === undefined ? [] : [foldersOf(one.base, one)]))
}

function foldersOf(base: string, { config, mounts: own }: HugoModule): readonly LayoutFolder[] {
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
