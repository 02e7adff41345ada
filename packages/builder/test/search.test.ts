import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSearch } from '@blog/search/query'
import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite
afterEach(() => site.remove())

/** Words that no two posts share, and none is another one misspelt. */
const words =
	'apricot bicycle cathedral dolphin elephant furniture geography hurricane iceberg jungle'.split(
		' ',
	)
const own = (index: number) => words[index] as string

function posts(count: number): Record<string, string> {
	return Object.fromEntries(
		Array.from({ length: count }, (_, index) => [
			`content/posts/p${index}.md`,
			`---\ntitle: Post ${index}\ndate: 2024-01-${10 + index}\n---\nCommon ${own(index)}.\n\n## Part\n\nOther text.`,
		]),
	)
}

/** Asks the files that were built, as a browser does. */
async function find(query: string, folder = 'out'): Promise<string[]> {
	const base = join(site.root, folder, 'assets/search')
	const search = openSearch(async (path) => JSON.parse(readFileSync(join(base, path), 'utf8')))
	return (await search.find(query, { limit: 10 })).items.map(({ url }) => url)
}

describe('the search of a built site', () => {
	it('finds posts and pages, the newest first, and nothing that is hidden', async () => {
		site = scratchSite({
			...posts(3),
			'content/about.md': '# About\n\nCommon ground.',
			'content/posts/draft.md': '---\ntitle: D\ndraft: true\n---\nCommon',
			'content/posts/hidden.md': '---\ntitle: H\nsearchHidden: true\n---\nCommon',
		})
		await site.build()
		expect(await find('common')).toEqual(['/posts/p2/', '/posts/p1/', '/posts/p0/', '/about/'])
		expect(await find(own(1))).toEqual(['/posts/p1/'])
	})

	it('is that of a clean build after each edit', async () => {
		site = scratchSite(posts(6), true)
		await site.build()
		site.put({ 'content/posts/p3.md': '---\ntitle: New\ndate: 2024-01-13\n---\nFresh words.' })
		await site.rebuild()
		expect(await find('fresh')).toEqual(['/posts/p3/'])
		expect(await find(own(3))).toEqual([])
		rmSync(join(site.root, 'site/content/posts/p2.md'))
		await site.rebuild()
		expect(await find('common')).toEqual(['/posts/p5/', '/posts/p4/', '/posts/p1/', '/posts/p0/'])
	})

	it('writes again what somebody has changed, and nothing else', async () => {
		site = scratchSite(posts(6), true)
		await site.build()
		const file = join(site.root, 'out/assets/search/index.json')
		writeFileSync(file, 'damaged')
		expect(await site.build()).toMatchObject({ written: 1 })
		expect(await find('common')).toHaveLength(6)
	})

	it('does without what was kept if that is damaged', async () => {
		site = scratchSite(posts(3), true)
		await site.build()
		for (const file of site.bytesOf('cache').keys())
			if (file.endsWith('/search')) writeFileSync(join(site.root, 'cache', file), 'damaged')
		site.put({ 'content/posts/p9.md': '# Nine\n\nCommon.' })
		await site.rebuild()
		expect(await find('common')).toHaveLength(4)
	})

	it('is the same whether a thread makes it or not', async () => {
		site = scratchSite({
			...posts(10),
			...Object.fromEntries(
				Array.from({ length: 110 }, (_, index) => [
					`content/posts/q${index}.md`,
					`# Q${index}\n\nMany.`,
				]),
			),
		})
		for (const workers of [1, 2])
			await site.build({ workers, cache: false, out: join(site.root, `out-${workers}`) })
		expect(site.bytesOf('out-2')).toEqual(site.bytesOf('out-1'))
		expect(await find('many', 'out-2')).toHaveLength(10)
	})

	it('is not there when the config says so', async () => {
		site = scratchSite({ ...posts(2), 'blog.config.json': '{"search":false}' })
		await site.build()
		expect([...site.bytesOf('out').keys()].filter((path) => /search\/|search$/.test(path))).toEqual(
			[],
		)
	})

	it('takes no place that a file of the user has', async () => {
		site = scratchSite({ ...posts(2), 'static/assets/search/index.json': 'Mine.' })
		const { diagnostics } = await site.build()
		expect(site.bytesOf('out').get('assets/search/index.json')).toBe('Mine.')
		expect(diagnostics).toMatchObject([
			{ rule: 'site-url-missing' },
			{ rule: 'url-duplicate', message: expect.stringContaining('`assets/search`') },
		])
	})
})
