import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { engineId } from '../tsup.shared.ts'

test('what was kept by other sources, or with other dependencies, is kept by another engine', () => {
	const root = mkdtempSync(join(tmpdir(), 'engine-'))
	const put = (file: string, text: string) => {
		mkdirSync(dirname(join(root, file)), { recursive: true })
		writeFileSync(join(root, file), text)
	}
	try {
		put('pnpm-lock.yaml', '')
		put('packages/core/src/deep/a.ts', '')
		put('packages/theme/src/b.tsx', '')
		put('apps/cli/src/c.ts', '')
		const ids = new Set([engineId(root)])
		for (const file of [
			'pnpm-lock.yaml',
			'packages/core/src/deep/a.ts',
			'packages/theme/src/b.tsx',
			'apps/cli/src/c.ts',
		]) {
			put(file, '// changed')
			ids.add(engineId(root))
		}
		expect(ids.size).toBe(5)
		put('packages/core/README.md', 'No source.')
		expect(ids.has(engineId(root))).toBe(true)
	} finally {
		rmSync(root, { recursive: true })
	}
})
