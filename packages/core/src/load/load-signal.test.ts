import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadBlog } from './load-blog.ts'

let dir: string
beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), 'load-signal-'))
	const text = 'A *paragraph* with [a link](https://example.org) and `code`.\n\n'.repeat(20)
	for (let n = 0; n < 1000; n++) writeFileSync(join(dir, `${n}.md`), `# Post ${n}\n\n${text}`)
})
afterAll(() => rmSync(dir, { recursive: true }))

it('stops at a signal that comes while posts are parsed', async () => {
	const stop = new AbortController()
	let parsed = 0
	// As soon as the event loop has a turn after the first post.
	const remarkPlugins = [
		() => () => {
			if (parsed++ === 0) setTimeout(() => stop.abort(new Error('enough')), 1)
		},
	]
	await expect(loadBlog(dir, { remarkPlugins, signal: stop.signal })).rejects.toThrow('enough')
	expect(parsed).toBeLessThan(1000)
})
