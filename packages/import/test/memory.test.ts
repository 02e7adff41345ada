import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate as turn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { importBlog } from '../src/import-blog.ts'
import type { ImportItem } from '../src/import-item.ts'
import { readWordpress } from '../src/read/read-wordpress.ts'
import { takeSurvey } from '../src/survey/take-survey.ts'
import { item, wxr } from './wxr.ts'

let dir: string
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'blog-memory-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Bytes that are reachable. */
async function reachable(): Promise<number> {
	await turn()
	collect()
	await turn()
	collect()
	return process.memoryUsage().heapUsed
}

/** An export whose items are made when they are read: texts, and what is kept of the others comes in one piece with them. */
async function* chunks(count: number, length: number): AsyncGenerator<string> {
	const [head = '', end = ''] = wxr(['ITEMS']).split('ITEMS')
	yield head
	for (let id = 1; id <= count; id++) {
		const words = `word ${id} `.repeat(length / 8)
		const post = item({
			title: `Title ${id}`,
			link: `https://old.example/posts/a-post-with-the-number-${id}/`,
			'wp:post_id': String(id),
			'wp:post_name': `a-post-with-the-number-${id}`,
			'content:encoded': `<p>${words}</p><img src="https://old.example/${id}.jpg">`,
		})
		const picture = item({
			title: `The picture of the post ${id}`,
			'wp:post_id': `picture-number-${id}`,
			'wp:post_type': 'attachment',
			'wp:attachment_url': `https://old.example/wp-content/uploads/${id}.jpg`,
		})
		yield post + picture
	}
	yield end
}

it('reads one item after the other, and holds none of them', async () => {
	const items: WeakRef<ImportItem>[] = []
	let most = 0
	for await (const entry of readWordpress(chunks(20, 100_000))) {
		if (entry.type !== 'item' || entry.item.term) continue
		items.push(new WeakRef(entry.item))
		await turn()
		collect()
		most = Math.max(most, items.filter((one) => one.deref() !== undefined).length)
	}
	expect(items).toHaveLength(40)
	expect(most).toBeLessThan(4)
})

it('keeps of 20 MB of texts hardly anything in its survey', async () => {
	const before = await reachable()
	const survey = await takeSurvey(readWordpress(chunks(100, 200_000)))
	expect((await reachable()) - before).toBeLessThan(2_000_000)
	expect(survey.files.filter(Boolean)).toHaveLength(100)
})

it('keeps of 5 MB of texts hardly anything in its report', async () => {
	const path = join(dir, 'export.xml')
	await pipeline(Readable.from(chunks(50, 100_000)), createWriteStream(path))
	const run = () => importBlog('wordpress', path, { out: join(dir, 'out') })
	const first = await run()
	const before = await reachable()
	const reports = [await run(), await run()]
	expect((await reachable()) - before).toBeLessThan(2_000_000)
	expect(first.written).toHaveLength(50)
	expect(reports.map(({ unchanged }) => unchanged.length)).toEqual([50, 50])
})
