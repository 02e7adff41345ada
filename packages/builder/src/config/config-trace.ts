import { readFileSync } from 'node:fs'
import { areUnchanged, type Reads } from '@blog/core/node'
import { packagesOf } from './code-identity.ts'
import { findConfig } from './find-config.ts'

/** What a config was made of. */
export interface ConfigTrace {
	/** Name below the site's folder; absent if there is no config. */
	readonly file?: string
	/** Everything that was read for it. */
	readonly reads: Reads
	/** Files of its code. */
	readonly modules: readonly string[]
	/** State of the packages that the code imports. */
	readonly packages: string
}

/**
 * Tells without running any code whether a config would say the same again.
 *
 * @param dir The site's folder.
 */
export async function isConfigUnchanged(
	dir: string,
	{ file, reads, modules, packages }: ConfigTrace,
): Promise<boolean> {
	if ((await findConfig(dir))?.file !== file || !areUnchanged(reads)) return false
	if (modules.length === 0) return true
	const sources = new Map(modules.map((module) => [module, readFileSync(module, 'utf8')]))
	return packagesOf(dir, sources).state === packages
}
