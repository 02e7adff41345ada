import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ExportSite, exportSite } from './export-site.ts'

let site: ExportSite
beforeEach(async () => {
	site = await exportSite()
})
afterEach(() => site.remove())

describe('blog export --format json', () => {
	it('prints what `blog show` prints of each post and page', async () => {
		const { code, out, err } = await site.blog('export', 'site')
		expect({ code, err }).toEqual({ code: 0, err: '' })
		const all = JSON.parse(out) as { slug: string; id: string }[]
		expect(all.map(({ id }) => id)).toEqual(['posts/a', 'posts/b.fr', 'posts/b', 'about'])
		const shown = await site.blog('show', '/posts/a/', 'site', '--format', 'json')
		expect(all[0]).toEqual(JSON.parse(shown.out))
	})

	it('is what --json asks for, and no other format with it', async () => {
		const { out } = await site.blog('export', 'site')
		expect(await site.blog('export', 'site', '--json')).toEqual({ code: 0, out, err: '' })
		expect(await site.blog('export', 'site', '--json', '-f', 'jsonl')).toMatchObject({
			code: 2,
			out: '',
		})
	})

	it('marks what no list shows', async () => {
		await site.put('content/posts/u.md', '---\ntitle: U\nunlisted: true\n---\n')
		await site.put('content/posts/h.md', '---\ntitle: H\nbuild: {list: never}\n---\n')
		const { out } = await site.blog('export', 'site')
		const all = JSON.parse(out) as { id: string; unlisted?: boolean }[]
		const marked = all.filter((one) => 'unlisted' in one)
		expect(marked.map(({ id, unlisted }) => [id, unlisted])).toEqual([
			['posts/h', true],
			['posts/u', true],
		])
		const shown = await site.blog('show', '/posts/u/', 'site', '--format', 'json')
		expect(JSON.parse(shown.out)).toMatchObject({ unlisted: true })
	})

	it('writes a line for each, to a file, drafts when asked', async () => {
		const { out, err } = await site.blog(
			'export',
			'site',
			'-f',
			'jsonl',
			'-o',
			'x.jsonl',
			'--drafts',
		)
		expect({ out, err }).toEqual({ out: '', err: '5 posts and pages in x.jsonl\n' })
		const lines = (await site.read('x.jsonl')).split('\n')
		expect(
			lines.slice(0, -1).map((line) => (JSON.parse(line) as { draft: boolean }).draft),
		).toContain(true)
	})

	it.each([
		['content/posts/a.md', '1 post'],
		['content/about.md', '1 page'],
	])('counts %s alone as %s', async (file, counted) => {
		await site.drop('.')
		await site.put('blog.config.json', '{}')
		await site.put('content/posts/draft.md', '---\ndraft: true\n---\n')
		await site.put(file, '# A\n')
		expect((await site.blog('export', 'site', '-o', 'x.json')).err).toBe(`${counted} in x.json\n`)
	})

	it.each([
		[['--format', 'hugo']],
		[['--out', 'site/content/x.json']],
		[['--format', 'hugo', '--out', 'site']],
	])('%j is wrong usage', async (flags) => {
		expect(await site.blog('export', 'site', ...flags)).toMatchObject({ code: 2, out: '' })
	})
})
