import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
	resolve: { conditions: ['@blog/source', 'module', 'node', 'development|production'] },
	ssr: { resolve: { conditions: ['@blog/source', 'node', 'import', 'module', 'default'] } },
	test: {
		include: ['packages/**/*.test.{ts,tsx}', 'apps/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
		exclude: ['**/node_modules/**', '**/dist/**'],
		// Vitest leaves one core free; on a machine with two that would be half of it.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
})
