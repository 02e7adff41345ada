import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

/** Builds a site, and reads its HTML. */
async function build(files: Readonly<Record<string, string>>) {
	site = scratchSite(files)
	const { diagnostics, posts } = await site.build()
	const bytes = site.bytesOf('out')
	return {
		told: diagnostics.map(({ rule }) => rule),
		posts: posts.map(({ url }) => url),
		html: [...bytes.keys()].filter((file) => file.endsWith('index.html')),
		read: (file: string) => String(bytes.get(file)),
	}
}

const config = { '_config.yml': 'url: https://example.com\ntitle: Notes' }
const post = { '_posts/2020-01-02-hello.md': '---\ntitle: Hello\n---\nText' }

describe('the index page of a site is its home page', () => {
	it.each([
		['index.markdown', '---\nlayout: home\n---\n'],
		['index.md', '---\nlayout: default\ntitle: Index\n---\n'],
		['home.md', '---\nlayout: home\npermalink: /\n---\n'],
		['pages/start.md', '---\ntitle: Start\npermalink: /index.html\n---\n'],
	])('of Jekyll: %s', async (name, text) => {
		const { told, read, html } = await build({
			...config,
			...post,
			[name]: text,
			'about.md': '---\ntitle: About\n---\nx',
		})
		expect(told).toEqual([])
		const home = read('index.html')
		expect(home).toContain('/2020/01/02/hello.html')
		expect(home).toContain('href="/about.html"')
		expect(home).not.toMatch(/>(?:index|home|Index|start|Start)</)
		expect(html).not.toContain('index/index.html')
	})

	it('with its text above the posts', async () => {
		const text = '---\nlayout: home\n---\nI *am* Ada.'
		const { told, read } = await build({ ...config, ...post, 'index.md': text })
		expect(told).toEqual([])
		expect(read('index.html')).toMatch(/I <em>am<\/em> Ada\.[\s\S]*\/2020\/01\/02\/hello\.html/)
	})

	it('at another address it is a page', async () => {
		const text = '---\ntitle: Start\npermalink: /start/\n---\nx'
		const { told, html, read } = await build({ ...config, ...post, 'index.md': text })
		expect(told).toEqual([])
		expect(html).toContain('start/index.html')
		expect(read('index.html')).toContain('/2020/01/02/hello.html')
	})

	it('of a plain folder', async () => {
		const { told, html, read } = await build({
			'blog.config.json': '{ "url": "https://example.com" }',
			'index.md': '# Mine\n\nWelcome.',
			'a.md': '# A\n\nText',
		})
		expect(told).toEqual([])
		expect(html).not.toContain('index/index.html')
		expect(read('index.html')).toMatch(/Welcome\.[\s\S]*href="\/a\/"/)
	})
})

describe('the index page of a folder', () => {
	it.each([
		['blog.config.json', '{ "url": "https://example.com", "content": "" }'],
		['_config.yml', config['_config.yml']],
	])('is at its address, beside other files: %s', async (name, text) => {
		const { told, posts, read } = await build({
			[name]: text,
			'sub/index.md': '---\ntitle: Sub\n---\nAll of it.',
			'sub/one.md': '---\ntitle: One\n---\nText',
			'sub/two.md': '---\ntitle: Two\n---\nText',
		})
		expect(told).toEqual([])
		expect(posts).toHaveLength(3)
		expect(read('sub/index.html')).toContain('All of it.')
	})

	it('takes no place from a list of another', async () => {
		const { told, html } = await build({
			'blog.config.json': '{ "url": "https://example.com", "content": "", "pageSize": 1 }',
			'sub/index.md': '---\ntitle: Sub\n---\nAll.',
			'sub/one.md': '---\ntitle: One\n---\nText',
			'sub/two.md': '---\ntitle: Two\n---\nText',
			'other/a.md': '---\ntitle: A\n---\nText',
		})
		expect(told).toEqual([])
		expect(html).toContain('other/index.html')
		expect(html.filter((file) => file.startsWith('sub/page/'))).toEqual([])
	})
})
