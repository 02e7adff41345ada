import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

describe('what lies beside an `index.md` is a post of its own, as in', () => {
	it.each([
		['docusaurus', 'blog', '/blog/trip/day2/'],
		['astro', 'src/content/blog', '/blog/trip/day2/'],
		['vitepress', 'posts', '/posts/trip/day2.html'],
		['eleventy', 'posts', '/posts/trip/day2/'],
	])('%s', async (generator, folder, url) => {
		site = scratchSite({
			'blog.config.json': JSON.stringify({ generator, url: 'https://a.dev' }),
			[`${folder}/trip/index.md`]: '---\ntitle: Trip\ndate: 2024-01-01\n---\nText',
			[`${folder}/trip/day2.md`]: '---\ntitle: Day 2\ndate: 2024-01-02\n---\nText',
		})
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toEqual([])
		expect(posts.map((post) => post.url)).toContain(url)
	})
})
