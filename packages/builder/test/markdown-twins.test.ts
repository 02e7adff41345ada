import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite
afterEach(() => site.remove())

const files = {
	'blog.config.json':
		'{"url":"https://example.com/blog","title":"Notes","description":"Of a field"}',
	'content/posts/a.md':
		'---\ntitle: A [1]\ndate: 2024-01-02\ndescription: About a\n---\n[b](b.md#part) and `code`.\n',
	'content/posts/b.md': '---\ntitle: B\ndate: 2024-01-01\n---\nText of b.\n\n## Part\n\nMore.\n',
	'content/posts/hidden.md': '---\ntitle: H\nrobotsNoIndex: true\n---\nNot for machines.\n',
	'content/about.md': '# About\n\nMe.\n',
}

async function built(more: Record<string, string> = {}) {
	site = scratchSite({ ...files, ...more }, true)
	await site.build()
	return site.bytesOf('out')
}

describe('what programs read', () => {
	it('is each page as Markdown, with links that lead from anywhere, and the page says where', async () => {
		const bytes = await built()
		expect(bytes.get('posts/a/index.md')).toBe(
			'# A [1]\n\n[b](https://example.com/blog/posts/b/#part) and `code`.\n',
		)
		expect(bytes.get('about/index.md')).toBe('# About\n\nMe.\n')
		expect(bytes.get('posts/a/index.html')).toContain(
			'<link rel="alternate" type="text/markdown" href="/blog/posts/a/index.md"/>',
		)
		expect(bytes.get('index.html')).not.toContain('text/markdown')
	})

	it('is a list of it all with descriptions, but for what asks not to be found', async () => {
		const bytes = await built()
		expect(bytes.get('llms.txt')).toBe(
			[
				'# Notes\n\n> Of a field\n\n## Posts\n',
				'- [A \\[1\\]](https://example.com/blog/posts/a/index.md): About a',
				'- [B](https://example.com/blog/posts/b/index.md): Text of b. Part More.',
				'\n## Pages\n',
				'- [About](https://example.com/blog/about/index.md): Me.',
				'',
			].join('\n'),
		)
		const full = bytes.get('llms-full.txt')
		expect(full).toContain('# B\n\nText of b.')
		expect(full).toContain('Source: https://example.com/blog/posts/b/')
		expect(full).not.toContain('machines')
	})

	it('is what readers see, without what templates hide, of kept posts too', async () => {
		await built({
			'blog.config.json': '{"url":"https://example.com","liquid":{}}',
			'content/posts/l.md':
				'---\ntitle: L\ndate: 2024-01-03\n---\n{% comment %}SECRET{% endcomment %}{% if false %}SECRET{% endif %}See [{{ page.title }}](m.md).\n',
			'content/posts/m.md': '---\ntitle: M\ndate: 2024-01-04\n---\nM.\n',
		})
		const twin = () => site.bytesOf('out').get('posts/l/index.md')
		expect(twin()).toBe('# L\n\nSee [L](https://example.com/posts/m/).\n')
		site.put({ 'content/posts/m.md': '---\ntitle: M\nslug: moved\ndate: 2024-01-04\n---\nM.\n' })
		await site.rebuild()
		expect(twin()).toBe('# L\n\nSee [L](https://example.com/posts/moved/).\n')
		for (const bytes of site.bytesOf('out').values()) expect(bytes).not.toContain('SECRET')
	})

	it('ends where it fits into no model', async () => {
		const long = 'Words of a very long post. '.repeat(30_000)
		const bytes = await built({
			'content/posts/c.md': `---\ntitle: C\ndate: 2024-02-01\n---\n${long}`,
			'content/posts/d.md': `---\ntitle: D\ndate: 2024-02-02\n---\n${long}`,
		})
		expect(bytes.get('llms-full.txt')).toMatch(
			/\n2 older posts are listed in https:\/\/example.com\/blog\/llms.txt\n$/,
		)
	})

	it('is that of a clean build after each edit, of the page and of what it links to', async () => {
		await built()
		site.put({ 'content/posts/a.md': '---\ntitle: New\ndate: 2024-01-02\n---\n[b](b.md) again.\n' })
		await site.rebuild()
		expect(site.bytesOf('out').get('posts/a/index.md')).toContain('again')
		site.put({ 'content/posts/b.md': '---\ntitle: B\nslug: moved\ndate: 2024-01-01\n---\nText.\n' })
		await site.rebuild()
		expect(site.bytesOf('out').get('posts/a/index.md')).toContain('/posts/moved/')
	})

	it('is not there when the config says so, and gives way to a file of the user’s own', async () => {
		const without = await built({ 'blog.config.json': '{"markdownTwins":false}' })
		expect([...without.keys()].filter((path) => /\.md$|^llms/.test(path))).toEqual([])
		site.remove()
		const own = await built({ 'static/llms.txt': 'Mine.' })
		expect(own.get('llms.txt')).toBe('Mine.')
	})
})
