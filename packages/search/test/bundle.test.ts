import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

test('what a browser needs to ask is small and depends on nothing', async () => {
	const { outputFiles, metafile } = await build({
		entryPoints: [fileURLToPath(new URL('../src/query.ts', import.meta.url))],
		bundle: true,
		minify: true,
		format: 'esm',
		target: 'es2022',
		write: false,
		metafile: true,
	})
	const inputs = Object.keys(metafile.inputs)
	expect(inputs.filter((path) => path.includes('node_modules'))).toEqual([])
	expect(brotliCompressSync(outputFiles[0]?.contents ?? '').length).toBeLessThan(5 * 1024)
})
