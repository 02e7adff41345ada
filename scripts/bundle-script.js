// What is imported as `file.ts?script` is the text of one minified script for browsers, with all that the file imports. For esbuild (tsup)
// and for Vite (Vitest): the sources are the same for both, and no test runs on what a build has left.
import { dirname, resolve } from 'node:path'
import { build } from 'esbuild'

const suffix = '?script'

/** @returns {Promise<{ text: string, inputs: string[] }>} */
async function bundle(file) {
	const { outputFiles, metafile } = await build({
		entryPoints: [file],
		bundle: true,
		minify: true,
		write: false,
		metafile: true,
		format: 'esm',
		platform: 'browser',
		target: 'es2022',
		conditions: ['@blog/source', 'module'],
		legalComments: 'none',
	})
	const inputs = Object.keys(metafile.inputs).map((path) => resolve(path))
	return { text: outputFiles[0].text.trim(), inputs }
}

/** @returns {import('esbuild').Plugin} */
export function bundleScripts() {
	return {
		name: 'bundle-scripts',
		setup({ onResolve, onLoad }) {
			onResolve({ filter: /\?script$/ }, ({ path, importer }) => ({
				path: resolve(dirname(importer), path.slice(0, -suffix.length)),
				namespace: 'script',
			}))
			onLoad({ filter: /./, namespace: 'script' }, async ({ path }) => {
				const { text, inputs } = await bundle(path)
				return { contents: text, loader: 'text', watchFiles: inputs }
			})
		},
	}
}

/** @returns {import('vite').Plugin} */
export function bundleScriptsInTests() {
	return {
		name: 'bundle-scripts',
		enforce: 'pre',
		async load(id) {
			if (!id.endsWith(suffix)) return undefined
			const { text, inputs } = await bundle(id.slice(0, -suffix.length))
			for (const input of inputs) this.addWatchFile(input)
			return `export default ${JSON.stringify(text)}`
		},
	}
}
