import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Options } from 'tsup'

/** JavaScript by tsup (esbuild), one file an entry; declarations by `tsc` afterwards. */
export function library(entry: string[], options: Options = {}) {
	return defineConfig({
		entry,
		format: 'esm',
		target: 'node20.19',
		platform: 'node',
		clean: true,
		splitting: true,
		sourcemap: true,
		dts: false,
		define: { ENGINE_ID: JSON.stringify(engineId()) },
		esbuildOptions(esbuild) {
			esbuild.conditions = ['import', 'module']
		},
		...options,
	})
}

/** A text that changes with the sources of a package, of those that it is made of, and with the versions of all others: for caches. */
function engineId(): string {
	const { dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		dependencies?: Record<string, string>
	}
	const own = Object.keys(dependencies).filter((name) => name.startsWith('@blog/'))
	const folders = [
		'src',
		...own.map((name) => join('../../packages', name.slice('@blog/'.length), 'src')),
	]
	const hash = createHash('sha256').update(readFileSync('../../pnpm-lock.yaml'))
	for (const folder of folders)
		for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
			if (/\.tsx?$/.test(file)) hash.update(file).update(readFileSync(join(folder, file)))
	return hash.digest('hex').slice(0, 20)
}
