import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { bundleScripts } from './scripts/bundle-script.js'

/** JavaScript by tsup (esbuild), one file an entry; declarations by `tsc` afterwards. */
export function library(entry: string[] | Record<string, string>, options: Options = {}) {
	return defineConfig({
		entry,
		format: 'esm',
		target: 'node20.19',
		platform: 'node',
		clean: true,
		splitting: true,
		sourcemap: true,
		dts: false,
		esbuildPlugins: [bundleScripts()],
		define: { ENGINE_ID: JSON.stringify(engineId()) },
		esbuildOptions(esbuild) {
			esbuild.conditions = ['import', 'module']
		},
		...options,
	})
}

/**
 * A text that changes with the sources of any package or app and with the versions of everything else: for caches.
 *
 * @param root Of the workspace.
 */
export function engineId(root = '../..'): string {
	const hash = createHash('sha256').update(readFileSync(join(root, 'pnpm-lock.yaml')))
	for (const group of ['packages', 'apps'])
		for (const name of readdirSync(join(root, group)).sort()) {
			const sources = join(root, group, name, 'src')
			if (!existsSync(sources)) continue
			for (const file of readdirSync(sources, { recursive: true, encoding: 'utf8' }).sort())
				if (/\.tsx?$/.test(file)) hash.update(file).update(readFileSync(join(sources, file)))
		}
	return hash.digest('hex').slice(0, 20)
}
