import {
	mkdir,
	mkdtemp,
	readFile,
	realpath,
	rename,
	rm,
	symlink,
	writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Watching, watchFolder } from './watch-folder.ts'

let dir: string
let watching: Watching | undefined
let events: Set<string>
let onEvent: (path: string) => void

beforeEach(async () => {
	dir = await realpath(await mkdtemp(join(tmpdir(), 'blog-watch-')))
	await mkdir(join(dir, 'posts/deep'), { recursive: true })
	await mkdir(join(dir, 'node_modules'))
	await writeFile(join(dir, 'posts/x.md'), '0')
	events = new Set()
	onEvent = (path) => events.add(relative(dir, path))
})
afterEach(async () => {
	watching?.close()
	await rm(dir, { recursive: true })
})

async function start(): Promise<void> {
	watching = await watchFolder(dir, {
		isIgnored: (path) => path.endsWith('node_modules'),
		onEvent: (path) => onEvent(path),
		onError: (_, error) => expect.unreachable(error.message),
	})
}

/** Waits until a path was told. */
async function told(path: string): Promise<void> {
	await expect.poll(() => [...events], { interval: 2 }).toContain(path)
	events.clear()
}

describe('watchFolder', () => {
	it('tells what is made, written, renamed and removed', async () => {
		await start()
		await writeFile(join(dir, 'posts/x.md'), '1')
		await told('posts/x.md')
		await writeFile(join(dir, 'posts/deep/new.md'), '')
		await told('posts/deep/new.md')
		await rename(join(dir, 'posts/deep/new.md'), join(dir, 'posts/renamed.md'))
		await told('posts/renamed.md')
		await rm(join(dir, 'posts/renamed.md'))
		await told('posts/renamed.md')
	})

	it('follows a folder that is made, moved, or removed and made again', async () => {
		await start()
		await mkdir(join(dir, 'posts/a/b'), { recursive: true })
		await writeFile(join(dir, 'posts/a/b/index.md'), '')
		await told('posts/a/b/index.md')
		await rename(join(dir, 'posts/a'), join(dir, 'posts/z'))
		await told('posts/z/b/index.md')
		await writeFile(join(dir, 'posts/z/b/index.md'), '1')
		await told('posts/z/b/index.md')
		await rm(join(dir, 'posts/z'), { recursive: true })
		await mkdir(join(dir, 'posts/z'))
		await told('posts/z')
		await writeFile(join(dir, 'posts/z/again.md'), '')
		await told('posts/z/again.md')
	})

	it('tells a folder that goes by its own path alone', async () => {
		await mkdir(join(dir, 'posts/a'))
		await start()
		await rm(join(dir, 'posts/a'), { recursive: true })
		await expect.poll(() => [...events]).toContain('posts/a')
		await sleep(50)
		expect([...events]).toEqual(['posts/a'])
	})

	it('neither tells of what is ignored nor follows a symbolic link', async () => {
		const outside = await realpath(await mkdtemp(join(tmpdir(), 'blog-outside-')))
		await symlink(outside, join(dir, 'posts/link'))
		await start()
		await writeFile(join(outside, 'x.md'), '')
		await writeFile(join(dir, 'node_modules/x.md'), '')
		await writeFile(join(dir, 'posts/last.md'), '')
		await expect.poll(() => [...events]).toContain('posts/last.md')
		expect([...events]).toEqual(['posts/last.md'])
		await rm(outside, { recursive: true })
	})

	it('tells nothing after it is closed', async () => {
		await start()
		watching?.close()
		await writeFile(join(dir, 'posts/x.md'), '1')
		await sleep(50)
		expect([...events]).toEqual([])
	})

	// A watcher that drops events which come soon after others (chokidar 5 does) leaves an old text on the screen for good.
	it('never misses the last of quick writes', async () => {
		const file = join(dir, 'posts/x.md')
		let seen = ''
		onEvent = () => {
			readFile(file, 'utf8').then((text) => {
				seen = text
			})
		}
		await start()
		let count = 0
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 3 }),
				async (pauses) => {
					for (const pause of [...pauses, 0]) {
						await writeFile(file, `${++count}`)
						await sleep(pause)
					}
					await expect.poll(() => seen, { interval: 1 }).toBe(`${count}`)
				},
			),
			{ numRuns: 40 },
		)
	})
})
