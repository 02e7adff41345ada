import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadBlog } from '@blog/core/node'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type ImportFormat, importBlog } from '../src/index.ts'
import { item, wxr } from './wxr.ts'

let dir: string
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'blog-excerpts-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

async function imported(format: ImportFormat, text: string): Promise<string> {
	writeFileSync(join(dir, 'export'), text)
	const { written } = await importBlog(format, join(dir, 'export'), { out: join(dir, 'out') })
	return readFileSync(join(dir, 'out', written[0] ?? ''), 'utf8')
}

async function summary(): Promise<string | undefined> {
	const { posts } = await loadBlog(join(dir, 'out'), { content: 'content', drafts: true })
	return posts[0]?.summary
}

const post = (fields: Readonly<Record<string, string>>) =>
	wxr([item({ 'content:encoded': '<p>Above</p><!--more--><p>Below</p>', ...fields })])
const ghost = (fields: object) =>
	JSON.stringify({
		data: {
			posts: [
				{ id: '1', title: 'A', html: '<p>Above</p><!--members-only--><p>Below</p>', ...fields },
			],
		},
	})

it('shows an own excerpt, and not what stands above `<!--more-->`', async () => {
	const text = await imported('wordpress', post({ 'excerpt:encoded': 'Own words' }))
	expect(text).toMatch(/\nsummary: Own words\n[\s\S]*\n\nAbove\n\nBelow\n$/)
	expect(await summary()).toBe('Own words')
})

it.each(['', ' ', '<!-- none -->'])(
	'keeps `<!--more-->` beside an excerpt of no words: %j',
	async (excerpt) => {
		const text = await imported('wordpress', post({ 'excerpt:encoded': excerpt }))
		expect(text).toMatch(/\n\nAbove\n\n<!--more-->\n\nBelow\n$/)
		expect(await summary()).toBe('Above')
	},
)

it('keeps in a draft of Ghost where members read on', async () => {
	const fields = { custom_excerpt: 'Own words' }
	expect(await imported('ghost', ghost({ ...fields, visibility: 'members' }))).toContain(
		'<!--more-->',
	)
	rmSync(join(dir, 'out'), { recursive: true })
	expect(await imported('ghost', ghost({ ...fields, visibility: 'public' }))).not.toContain('more')
	expect(await summary()).toBe('Own words')
})
