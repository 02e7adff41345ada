import fs, { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { watchSite } from './watch-site.ts'

const { watch } = fs
let dir: string
/** As when the watches of the system are used up: those of a whole machine are nothing for a test to use up. */
beforeEach(() => {
	dir = realpathSync(mkdtempSync(join(tmpdir(), 'unwatched-')))
	fs.watch = ((folder: string, listener: fs.WatchListener<string>) => {
		if (!folder.endsWith('posts')) return watch(folder, listener)
		throw Object.assign(new Error('ENOSPC: limit of watches reached'), { code: 'ENOSPC' })
	}) as typeof fs.watch
	syncBuiltinESMExports()
})
afterEach(() => {
	fs.watch = watch
	syncBuiltinESMExports()
	rmSync(dir, { recursive: true })
})

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
