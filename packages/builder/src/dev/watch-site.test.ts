import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { watchSite } from './watch-site.ts'

let dir: string
beforeEach(() => {
	dir = realpathSync(mkdtempSync(join(tmpdir(), 'watch-site-')))
})
afterEach(() => rmSync(dir, { recursive: true }))

it('tells of every change, also of one that falls between the end of the last telling and its own timer', async () => {
	const told: string[] = []
	let busy = 40
	const watching = await watchSite(dir, {
		ignored: [join(dir, 'public')],
		staticFolders: () => ['static'],
		onProblem: () => undefined,
		async onChange(files) {
			told.push(...files)
			await sleep(busy)
			busy = 0
		},
	})
	try {
		for (let round = 0; round < 12; round++) {
			busy = 30
			writeFileSync(join(dir, `first-${round}.md`), '')
			// The first telling ends 45 ms after the write; the second change comes a little before.
			await sleep(30 + round)
			writeFileSync(join(dir, `second-${round}.md`), '')
			await expect.poll(() => told).toContain(`second-${round}.md`)
		}
	} finally {
		await watching.close()
	}
})

it('leaves alone what programs write of themselves beside the site', async () => {
	const told: string[] = []
	const watching = await watchSite(dir, {
		ignored: [],
		staticFolders: () => ['static'],
		onProblem: () => undefined,
		async onChange(files) {
			told.push(...files)
		},
	})
	try {
		for (const name of ['dev.log', 'nohup.out', 'theme.css']) writeFileSync(join(dir, name), 'x')
		await expect.poll(() => told).toEqual(['theme.css'])
	} finally {
		await watching.close()
	}
})
