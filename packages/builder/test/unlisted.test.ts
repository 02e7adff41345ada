import { afterEach, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

it.each([
	['unlisted: true', true],
	['build:\n  list: never', false],
])('a post with `%s` has its page, and nothing leads there but links', async (matter, noindex) => {
	site = scratchSite({
		'blog.config.json': '{ "url": "https://example.com", "socialCards": false }',
		'content/posts/one.md': '---\ntitle: One\ndate: 2024-01-01\ntags: [go]\n---\n[x](two.md)',
		'content/posts/two.md': `---\ntitle: Quokka\ndate: 2024-01-02\ntags: [zig]\n${matter}\n---\n[y](one.md) ![i](i.svg)`,
		'content/posts/i.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
		'content/posts/three.md': '---\ntitle: Three\ndate: 2024-01-03\ntags: [go]\n---\nz',
	})
	const { diagnostics, posts, skipped } = await site.build()
	expect(diagnostics).toEqual([])
	expect(skipped).toEqual([])
	expect(posts.map(({ url }) => url)).toContain('/posts/two/')
	const files = site.bytesOf('out')
	const told = [...files].flatMap(([file, bytes]) => (/Quokka|\/two\//.test(bytes) ? file : []))
	// The second links to it.
	expect(told.filter((file) => !/manifest|llms-full|\.xml$|\.json$/.test(file))).toEqual([
		'posts/one/index.html',
		'posts/one/index.md',
		'posts/two/index.html',
		'posts/two/index.md',
	])
	expect([...files].filter(([, bytes]) => /Quokka/.test(bytes)).map(([file]) => file)).toEqual([
		'posts/two/index.html',
		'posts/two/index.md',
	])
	const page = files.get('posts/two/index.html') ?? ''
	expect(page.includes('noindex')).toBe(noindex)
	expect(page).not.toContain('class="post-nav')
	expect(files.has('tags/zig/index.html')).toBe(false)
	expect(files.get('sitemap.xml')).not.toContain('/two/')
	site.put({ 'content/posts/two.md': '---\ntitle: Quokka\ndate: 2024-01-02\n---\n[y](one.md)' })
	expect(await site.rebuild()).toContain('/')
})
