import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchSite } from './watch-site.ts'

/** As when the watches of the system are used up: nobody can use up those of a machine for a test. */
vi.mock('node:fs', async (original) => {
	const fs = await original<typeof import('node:fs')>()
	const watch = (folder: string, listener: Parameters<typeof fs.watch>[1]) => {
		if (!folder.endsWith('posts')) return fs.watch(folder, listener)
		throw Object.assign(new Error('ENOSPC: limit of watches reached'), { code: 'ENOSPC' })
	}
	return { ...fs, watch, default: { ...fs, watch } }
})

let dir: string
beforeEach(() => {
	dir = realpathSync(mkdtempSync(join(tmpdir(), 'unwatched-')))
})
afterEach(() => rmSync(dir, { recursive: true }))

it('names a folder once that cannot be watched, whatever changes', async () => {
	mkdirSync(join(dir, 'posts'))
	const problems: string[] = []
	const told: string[] = []
	const watching = await watchSite(dir, {
		ignored: [],
		sources: () => ({ contents: ['posts'], statics: told.length < 2 ? [] : ['static'] }),
		onProblem: ({ file }) => problems.push(file),
		async onChange(files) {
			told.push(...files)
		},
	})
	try {
		for (const file of ['a.css', 'b.css', 'c.css']) {
			writeFileSync(join(dir, file), 'x')
			await expect.poll(() => told).toContain(file)
		}
		expect(problems).toEqual(['posts'])
	} finally {
		await watching.close()
	}
})
