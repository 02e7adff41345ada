import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const post = (title: string, body = 'Text') =>
	`---\ntitle: ${title}\ndate: 2024-01-01\n---\n${body}`

async function linksOf(file: string, page: string) {
	const summary = await site?.build()
	const html = site?.bytesOf('out').get(page) ?? ''
	const hrefs = [...html.matchAll(/<a href="([^"]*)"[^>]*>(\w+)<\/a>/g)]
	const missing = summary?.diagnostics
		.filter((one) => one.file === file && /^(?:path-missing|link-broken)$/.test(one.rule))
		.map(({ message }) => /`(.*?)`/.exec(message)?.[1])
	return { hrefs: Object.fromEntries(hrefs.map(([, href, name]) => [name, href])), missing }
}

describe('links from the root of VitePress', () => {
	const body =
		'[a](/posts/two.md) [b](/posts/two.html) [c](/posts/two#x) [d](/a.txt) [e](/posts/missing) [f](/gone.md) [g](/posts/sub/) [h](./two.html) [i](/) [j](/index.md) [k](/posts/sub/index.html) [l](/notes/here.md) [m](/posts/moved.md) [n](../) [o](./)'

	it.each([
		['', false, '/posts/two.html'],
		['', true, '/posts/two/'],
		['base/', false, '/base/posts/two.html'],
		['base/', true, '/base/posts/two/'],
	])('with base %j and cleanUrls %j lead to pages and files', async (base, cleanUrls, two) => {
		site = scratchSite({
			'.vitepress/config.mts': `export default { title: 'VP', base: '/${base}', cleanUrls: ${cleanUrls}, srcDir: 'docs', rewrites: { 'posts/moved.md': 'notes/here.md' }, sitemap: { hostname: 'https://a.dev' } }`,
			'docs/public/a.txt': 'a',
			'docs/posts/one.md': post('One', body),
			'docs/posts/two.md': post('Two', '## X'),
			'docs/posts/sub/index.md': post('Sub'),
			'docs/posts/index.md': '---\nlayout: page\ntitle: All\n---\nWelcome.',
			'docs/posts/moved.md': post('Moved', '[z](./here.md)'),
		})
		const { hrefs, missing } = await linksOf(
			'docs/posts/one.md',
			`posts/one${cleanUrls ? '/index' : ''}.html`,
		)
		expect(hrefs).toMatchObject({
			a: two,
			b: two,
			c: `${two}#x`,
			h: two,
			d: `/${base}a.txt`,
			i: `/${base}`,
			j: `/${base}`,
			g: `/${base}posts/sub/`,
			k: `/${base}posts/sub/`,
		})
		expect([hrefs.n, hrefs.o]).toEqual([`/${base}`, `/${base}posts/`])
		expect(hrefs.l).toBe(hrefs.m)
		expect(hrefs.l).toBe(`/${base}notes/here${cleanUrls ? '/' : '.html'}`)
		expect(hrefs.e).toBe(`/${base}posts/missing`)
		expect(missing).toEqual(['/posts/missing', '/gone.md'])
	})
})

describe('links from the root of Docusaurus', () => {
	it.each(['', 'base/'])('with base %j lead to posts and files', async (base) => {
		site = scratchSite({
			'docusaurus.config.js': `export default { title: 'T', url: 'https://a.dev', baseUrl: '/${base}' }`,
			'static/a.txt': 'a',
			'blog/2024-01-01-two.md': post('Two'),
			'blog/b.zip': 'zip',
			'blog/one.md': post(
				'One',
				`[a](/blog/2024/01/01/two) [b](/blog/2024-01-01-two.md) [c](/2024-01-01-two.md) [d](@site/blog/2024-01-01-two.md)
[e](pathname:///a.txt) [f](@site/static/a.txt) [g](pathname:///other/) [h](@site/blog/b.zip) [i](/blog/missing) [j](@site/blog/gone.md) [k](pathname://https://x.dev/)`,
			),
		})
		const { hrefs, missing } = await linksOf('blog/one.md', 'blog/one/index.html')
		const two = `/${base}blog/2024/01/01/two/`
		expect(hrefs).toMatchObject({
			a: two,
			b: two,
			c: two,
			d: two,
			e: `/${base}a.txt`,
			f: `/${base}a.txt`,
			g: `/${base}other/`,
			h: `/${base}blog/b.zip`,
			k: 'https://x.dev/',
			i: `/${base}blog/missing`,
		})
		expect(missing).toEqual(['/blog/missing', '@site/blog/gone.md'])
	})
})
