import { execFileSync, spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type ImportFormat, importBlog } from '../src/index.ts'
import { item, wxr } from './wxr.ts'

let dir: string
let pipe: string
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'blog-pipe-'))
	pipe = join(dir, 'pipe')
	if (process.platform !== 'win32') execFileSync('mkfifo', [pipe])
	// Where temporary files go.
	vi.stubEnv('TMPDIR', dir)
})
afterEach(() => {
	vi.unstubAllEnvs()
	rmSync(dir, { recursive: true })
})

const html =
	'<article class="h-entry"><h1 class="p-name">Hello</h1><section class="e-content"><p>Text</p></section></article>'
const xml = wxr([
	item({ title: 'One', 'wp:post_id': '1', 'content:encoded': '<a href="/two/">Two</a>' }),
	item({ title: 'Two', 'wp:post_id': '2', link: 'https://old.example/two/' }),
])
const ghost = JSON.stringify({
	data: { posts: [{ id: '1', title: 'Hello', slug: 'hello', html: '<p>Text</p>' }] },
})
const medium = zipSync({ 'posts/2024-01-02_Hello-0a1b2c3d4e5f.html': Buffer.from(html) })

describe.skipIf(process.platform === 'win32')('an export in a pipe', () => {
	it.each<[ImportFormat, string | Uint8Array, number]>([
		['wordpress', xml, 2],
		['ghost', ghost, 1],
		['medium', medium, 1],
	])('of %s is read as a file is', async (format, content, count) => {
		const writing = pipeline(Readable.from([Buffer.from(content)]), createWriteStream(pipe))
		const report = await importBlog(format, pipe, { out: join(dir, 'out') })
		await writing
		expect(report).toMatchObject({ items: count, diagnostics: [] })
		expect(report.written).toHaveLength(count)
		expect(readdirSync(dir).sort()).toEqual(['out', 'pipe'])
	})

	it('has left nothing when it is interrupted', async () => {
		const stop = new AbortController()
		const stopped = new Error('stopped')
		const made = importBlog('wordpress', pipe, { out: join(dir, 'out'), signal: stop.signal })
		// It begins, and never ends.
		const endless = `(echo '<rss>'; echo begun >&2; sleep 60) > "${pipe}"`
		const writer = spawn('sh', ['-c', endless], { detached: true })
		onTestFinished(() => void process.kill(-(writer.pid as number)))
		writer.stderr.once('data', () => stop.abort(stopped))
		await expect(made).rejects.toBe(stopped)
		expect(readdirSync(dir)).toEqual(['pipe'])
	})
})
