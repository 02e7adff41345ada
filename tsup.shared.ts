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
		esbuildOptions(esbuild) {
			esbuild.conditions = ['import', 'module']
		},
		...options,
	})
}
