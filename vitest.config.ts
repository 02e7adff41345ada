import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { bundleScriptsInTests } from './scripts/bundle-script.js'

const besideTheFile = '{packages,apps}/*/src/**/*.test.{ts,tsx}'
const inBrowser = '{packages,apps,examples}/*/test/*browser.test.ts'
const noSources = ['**/node_modules/**', '**/dist/**']
const caches = mkdtempSync(join(tmpdir(), 'blog-test-'))
process.on('exit', () => rmSync(caches, { recursive: true, force: true }))

export default defineConfig({
	plugins: [bundleScriptsInTests()],
	resolve: { conditions: ['@blog/source', 'module', 'node', 'development|production'] },
	ssr: { resolve: { conditions: ['@blog/source', 'node', 'import', 'default'] } },
	test: {
		projects: [
			{
				extends: true,
				// To load the modules of each anew takes more time than most of these tests.
				test: { name: 'unit', include: [besideTheFile], isolate: false },
			},
			{
				extends: true,
				test: {
					name: 'whole',
					include: ['{packages,apps,examples}/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
					exclude: [besideTheFile, inBrowser, ...noSources],
				},
			},
			{
				extends: true,
				test: { name: 'browser', include: [inBrowser] },
			},
		],
		exclude: noSources,
		// Vitest leaves one core free; on a machine with two that would be half of it.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		// No test leaves anything in the caches of who runs it, or finds what another run has left there.
		env: { BLOG_CACHE: join(caches, 'cache') },
		// For threads that the code itself starts.
		execArgv: [
			'--conditions=@blog/source',
			`--import=${new URL('test/load-typescript.js', import.meta.url)}`,
		],
		restoreMocks: true,
		// Who waits for something waits for as long as a busy machine needs.
		expect: { poll: { timeout: 10_000 } },
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
})
