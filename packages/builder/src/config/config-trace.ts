import { readFileSync } from 'node:fs'
import { areUnchanged, type Reads } from '@blog/core/store'
import type { GeneratorName } from '../generators/generators.ts'
import { hashOf } from '../text/digest.ts'
import { packagesOf } from './code-identity.ts'
import { type FoundConfig, findConfig, findNamedConfig } from './find-config.ts'

/** What a config was made of. */
export interface ConfigTrace {
	/** Which files there were to read. */
	readonly found: FoundConfig
	/** The generator that it is of, and its config. */
	readonly named?: { readonly generator: GeneratorName; readonly file: string | undefined }
	/** Everything that was read for it. */
	readonly reads: Reads
	/** Hashes of its code, by file. */
	readonly modules: ReadonlyMap<string, string>
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
	{ found, named, reads, modules, packages }: ConfigTrace,
): Promise<boolean> {
	const { own, generator, file, zola, vuepress, others } = await findConfig(dir)
	if (
		own !== found.own ||
		zola !== found.zola ||
		vuepress !== found.vuepress ||
		generator !== found.generator ||
		file !== found.file ||
		others.join('/') !== found.others.join('/')
	)
		return false
	if (named && named.generator !== generator) {
		const now = await findNamedConfig(dir, named.generator, own !== undefined)
		if (now.file !== named.file) return false
	}
	if (!areUnchanged(reads)) return false
	if (modules.size === 0) return true
	const sources = new Map([...modules.keys()].map((file) => [file, readFileSync(file, 'utf8')]))
	for (const [file, hash] of hashesOf(sources)) if (modules.get(file) !== hash) return false
	return packagesOf(dir, sources).state === packages
}

/** @param modules File to source. */
export function hashesOf(modules: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
	return new Map([...modules].map(([file, source]) => [file, hashOf(source)]))
}
