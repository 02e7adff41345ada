import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A package with a binary for each system, which some installations leave out. */
export interface OptionalPackage<Module> {
	/** `sharp 0.35.0`. Read from its own package: whoever asks no more does without the rest of it. */
	readonly version: string
	/** Why it cannot be loaded; `undefined` if it can. */
	problem(): string | undefined
	/** @throws {Error} If it cannot be loaded. */
	load(): Module
}

/**
 * Finds a package that is loaded when it is first needed.
 *
 * @param name As it is imported; its entry lies in a folder of the package.
 */
export function optionalPackage<Module>(name: string): OptionalPackage<Module> {
	const require = createRequire(import.meta.url)
	let loaded: Module | undefined
	let version: string | undefined

	function load(): Module {
		if (loaded === undefined) {
			const module = require(name) as Module & { readonly default?: Module }
			// Where `require` finds the module of its other kind.
			loaded = module.default ?? module
		}
		return loaded
	}

	return {
		load,
		problem() {
			try {
				load()
				return undefined
			} catch (error) {
				return String((error as Error).message)
					.trim()
					.split('\n')[0]
			}
		},
		get version() {
			version ??= versionOf(require, name)
			return version
		},
	}
}

function versionOf(require: NodeJS.Require, name: string): string {
	try {
		const file = join(dirname(dirname(require.resolve(name))), 'package.json')
		return `${name} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`
	} catch {
		return `no ${name}`
	}
}
