import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RunningServer } from './running-server.ts'
import { startDevServer } from './start-dev-server.ts'

let dir: string
let server: RunningServer
beforeEach(() => {
	dir = realpathSync(mkdtempSync(join(tmpdir(), 'seen-sources-')))
})
afterEach(async () => {
	await server.close()
	rmSync(dir, { recursive: true })
})

function put(file: string, text: string): void {
	mkdirSync(dirname(join(dir, file)), { recursive: true })
	writeFileSync(join(dir, file), text)
}
const move = (from: string, to: string) => renameSync(join(dir, from), join(dir, to))
const config = (more: object) =>
	put('blog.config.json', JSON.stringify({ title: 'N', url: 'https://example.com', ...more }))

let failures: string[]
async function start(): Promise<void> {
	failures = []
	server = await startDevServer(dir, { port: 0, onFailure: (reason) => failures.push(reason) })
}
/** Waits until a page or file is there with a text. */
async function served(path: string, text: string): Promise<void> {
	const body = async () => (await fetch(new URL(path, server.url))).text()
	await expect.poll(body, { timeout: 5000 }).toContain(text)
}
async function failed(): Promise<void> {
	await expect.poll(() => failures.length, { timeout: 5000 }).toBeGreaterThan(0)
}

describe('dotted folders that the config names', () => {
	it('are seen as folders of content and of static files, also once they are named', async () => {
		const both = { content: '.notes', static: '.files' }
		config(both)
		put('.notes/posts/y.md', '# First')
		put('.files/t.txt', 'x')
		await start()
		await served('/posts/y/', 'First')
		put('.notes/posts/y.md', '# Second')
		await served('/posts/y/', 'Second')
		put('.files/u.txt', 'one')
		await served('/u.txt', 'one')
		put('.drafts/posts/z.md', '# Third')
		config({ ...both, content: '.drafts' })
		await served('/posts/z/', 'Third')
		put('.drafts/posts/z.md', '# Fourth')
		await served('/posts/z/', 'Fourth')
	})

	it('are seen when they come to be after the config has named them', async () => {
		put('content/posts/a.md', '# A')
		config({})
		await start()
		config({ content: '.notes/deep' })
		await failed()
		put('.notes/deep/posts/b.md', '# First')
		await served('/posts/b/', 'First')
		put('.notes/deep/posts/b.md', '# Second')
		await served('/posts/b/', 'Second')
	})

	it('are seen with what came while the config named others', async () => {
		put('.notes/posts/a.md', '# Old')
		put('content/posts/b.md', '# Other')
		config({ content: '.notes' })
		await start()
		config({ content: 'content' })
		await served('/posts/b/', '>Other<')
		put('.notes/posts/sub/c.md', '# First')
		put('content/posts/b.md', '# Later')
		await served('/posts/b/', '>Later<')
		config({ content: '.notes' })
		await served('/posts/sub/c/', '>First<')
		put('.notes/posts/sub/c.md', '# Second')
		await served('/posts/sub/c/', '>Second<')
	})

	it('are missed when a folder above is moved away, until it is back', async () => {
		put('src/.b/c/posts/a.md', '# First')
		config({ content: 'src/.b/c' })
		await start()
		move('src/.b', 'src/.bb')
		await failed()
		move('src/.bb', 'src/.b')
		put('src/.b/c/posts/a.md', '# Second')
		await served('/posts/a/', 'Second')
	})
})
