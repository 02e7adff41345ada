import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { bundleScripts } from '../../../scripts/bundle-script.js'

const app = fileURLToPath(new URL('..', import.meta.url))
const workers = join(app, '../../packages/builder/src/workers')

/**
 * Bundles the command of the sources as `tsup.config.ts` does, for tests that need a process: a `dist` may be stale.
 *
 * @returns Path of the folder, whose `main.js` is the command. Below `node_modules`, so that what stays outside of the bundle is found.
 */
export async function bundleCommand(): Promise<string> {
	const folder = await mkdtemp(join(app, 'node_modules/.test-'))
	await build({
		entryPoints: [
			join(app, 'src/main.ts'),
			...['code-worker', 'search-worker', 'write-worker'].map((name) =>
				join(workers, `${name}.ts`),
			),
		],
		entryNames: '[name]',
		outdir: folder,
		bundle: true,
		splitting: true,
		format: 'esm',
		platform: 'node',
		conditions: ['@blog/source', 'import', 'module'],
		external: ['satteri', 'jiti', 'sharp', '@takumi-rs/core', 'shiki/langs', 'shiki/themes'],
		plugins: [bundleScripts()],
		banner: {
			js: "import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);",
		},
		logLevel: 'error',
	})
	return folder
}
