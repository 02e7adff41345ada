import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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
		sources: () => ({ contents: ['posts'], statics: ['static'] }),
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

/** What is told while files are written, of which `theme.css` is the last. */
async function toldOf(files: readonly string[]): Promise<readonly string[]> {
	const told: string[] = []
	const watching = await watchSite(dir, {
		ignored: [],
		sources: () => ({ contents: ['posts'], statics: ['static'] }),
		onProblem: () => undefined,
		async onChange(changed) {
			told.push(...changed)
		},
	})
	try {
		for (const file of files) writeFileSync(join(dir, file), 'x')
		writeFileSync(join(dir, 'theme.css'), 'x')
		await expect.poll(() => told).toContain('theme.css')
		return told
	} finally {
		await watching.close()
	}
}

it('leaves alone what programs write of themselves beside the site', async () => {
	expect(await toldOf(['dev.log', 'nohup.out'])).toEqual(['theme.css'])
})

it('leaves alone what editors write beside a file while they save it', async () => {
	mkdirSync(join(dir, 'static'))
	const names = ['4913', 'a.md~', '#a.md#', '.#a.md', '.a.css.swp', '.goutputstream-X1Y2Z3']
	const told = await toldOf([...names, ...names.map((name) => `static/${name}`), 'static/a.css'])
	expect(told).toEqual(['static/a.css', 'theme.css'])
})

it('sees folders whose names begin with a dot if they are sources, also once they are', async () => {
	for (const folder of ['.notes/.trash', 'src/.assets/.well-known', '.later/deep', '.other'])
		mkdirSync(join(dir, folder), { recursive: true })
	const told: string[] = []
	let contents = ['.notes']
	const watching = await watchSite(dir, {
		ignored: [],
		sources: () => ({ contents, statics: ['src/.assets'] }),
		onProblem: () => undefined,
		async onChange(changed) {
			told.push(...changed)
			if (!changed.includes('theme.css')) return
			contents = ['.notes', '.later/deep']
			// Just now, when nobody watches it yet.
			writeFileSync(join(dir, '.later/deep/a.md'), 'x')
		},
	})
	try {
		const seen = ['.notes/a.md', 'src/.assets/a.txt', 'src/.assets/.well-known/b.txt']
		for (const file of ['.notes/.trash/a.md', '.other/a.md', '.later/deep/early.md', ...seen])
			writeFileSync(join(dir, file), 'x')
		await expect.poll(() => told.toSorted()).toEqual(seen.toSorted())
		await sleep(50)
		writeFileSync(join(dir, 'theme.css'), 'x')
		await expect.poll(() => told).toContain('.later/deep/a.md')
		writeFileSync(join(dir, '.later/deep/b.md'), 'x')
		await expect.poll(() => told).toContain('.later/deep/b.md')
		expect(told.filter((file) => /trash|other|early/.test(file))).toEqual([])
	} finally {
		await watching.close()
	}
})

it('names a source that is a symbolic link, behind which nothing is watched', async () => {
	mkdirSync(join(dir, 'real'))
	symlinkSync('real', join(dir, 'content'))
	const problems: string[] = []
	const watching = await watchSite(dir, {
		ignored: [],
		sources: () => ({ contents: ['content'], statics: ['static'] }),
		onProblem: ({ rule, file }) => problems.push(`${rule} ${file}`),
		async onChange() {},
	})
	await watching.close()
	expect(problems).toEqual(['folder-unwatched content'])
})
