import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { explainConfig } from './explain-config.ts'
import { loadConfig } from './load-config.ts'

let dir: string
beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'blog-explain-'))
})
afterEach(() => rm(dir, { recursive: true }))

async function explained() {
	const settings = await explainConfig(dir, await loadConfig(dir))
	return new Map(settings.map(({ key, ...rest }) => [key, rest]))
}

it('tells what the file says from defaults', async () => {
	await writeFile(
		join(dir, 'blog.config.mjs'),
		'export default { title: "T", feed: { limit: 3 }, remarkPlugins: [[() => {}, { a: 1 }]] }',
	)
	const settings = await explained()
	const from = 'blog.config.mjs'
	expect(settings.get('title')).toEqual({ value: 'T', from })
	expect(settings.get('feed')).toMatchObject({
		value: { limit: 3, content: 'full', files: {} },
		from,
	})
	expect(settings.get('remarkPlugins')).toEqual({ value: [['[function]', { a: 1 }]], from })
	expect(settings.get('pageSize')).toEqual({ value: 10, from: 'default' })
	expect(settings.get('timeZone')).toEqual({ from: 'default' })
})

it("names keys of Hugo's", async () => {
	await writeFile(join(dir, 'hugo.toml'), 'title = "T"\n[pagination]\npagerSize = 5\n')
	const settings = await explained()
	expect(settings.get('pageSize')).toEqual({ value: 5, from: 'hugo.toml: pagination.pagerSize' })
	expect(settings.get('urls')).toEqual({
		value: { like: 'hugo' },
		from: 'hugo.toml: a Hugo site',
	})
	expect(settings.get('toc')).toEqual({ value: false, from: 'default' })
})
