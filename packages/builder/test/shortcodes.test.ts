import { afterEach, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const config = (mark: string) =>
	`export default { url: 'https://example.com', shortcodes: {
	note: () => ['<aside class="${mark}">\\n\\n', '\\n\\n</aside>'],
	stars: ({ args }) => '★'.repeat(Number(args[0])),
} }`

const files = {
	'blog.config.mjs': config('one'),
	'content/posts/a.md':
		'---\ntitle: A\ndate: 2024-10-09\ntoc: true\n---\nRated {{< stars 3 >}}.\n\n{{% note %}}\n## Inside\n\n## Too\n\nSee [b](b.md) and [nowhere](c.md).\n{{% /note %}}\n',
	'content/posts/b.md': '---\ntitle: B\ndate: 2024-10-08\n---\nText.\n',
}

it('shortcodes of the config are part of the post: contents, links, search and feeds; another function is another page', async () => {
	site = scratchSite(files)
	const built = await site.build()
	expect(built.diagnostics.map(({ rule, line, column }) => [rule, line, column])).toEqual([
		['link-broken', 13, 19],
	])
	const page = (path: string) =>
		Buffer.from(site?.bytesOf('out').get(path) ?? '', 'latin1').toString()
	const post = page('posts/a/index.html')
	expect(post).toContain('<p>Rated ★★★.</p>')
	expect(post).toMatch(/<aside class="one">\s*<h2 id="inside">/)
	expect(post).toContain('<a href="#inside">Inside</a>')
	expect(post).toContain('<a href="/posts/b/">b</a>')
	expect(page('index.xml')).toContain('★★★')

	site.put({ 'blog.config.mjs': config('two') })
	await site.build()
	expect(page('posts/a/index.html')).toContain('<aside class="two">')
})

it('a function that is none is told', async () => {
	site = scratchSite({ ...files, 'blog.config.mjs': 'export default { shortcodes: { note: 1 } }' })
	await expect(site.build()).rejects.toThrow(/shortcodes/)
})
