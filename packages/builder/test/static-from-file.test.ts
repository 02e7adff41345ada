import { afterEach, describe, expect, it } from 'vitest'
import { png, type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const head = '---\ntitle: A\ndate: 2024-01-01\n---\n'
const broken = /^(?:path-missing|link-broken|image-broken|cover-missing)$/

async function shown(page: string) {
	const summary = await site?.build()
	const html = site?.bytesOf('out').get(page) ?? ''
	return {
		images: [...html.matchAll(/<img [^>]*?src="([^"]*)"/g)].map(([, src]) => src),
		links: [...html.matchAll(/<a href="([^"]*)"[^>]*>link<\/a>/g)].map(([, href]) => href),
		missing: summary?.diagnostics.filter(({ rule }) => broken.test(rule)),
		html,
	}
}

describe('a path from a file into the static folder', () => {
	it.each(['', 'base/'])('leads to its file in Docusaurus, with base %j', async (base) => {
		site = scratchSite({
			'docusaurus.config.js': `export default { title: 'T', url: 'https://a.dev', baseUrl: '/${base}' }`,
			'static/img/a b.png': png(30, 20),
			'static/a.pdf': 'pdf',
			'static/b.mp4': 'mp4',
			'blog/one.md': `${head}![a](../static/img/a%20b.png)\n\n[link](../static/a.pdf#page=2)\n\n<video src="../static/b.mp4"></video>`,
			'blog/two/index.md': `${head}![a](../../static/img/a%20b.png)\n\n[link](../../static/a.pdf)\n\n[link](../../static/gone.pdf)`,
		})
		const one = await shown('blog/one/index.html')
		expect(one.images).toEqual([`/${base}img/a%20b.png`])
		expect(one.html).toContain('width="30"')
		expect(one.html).toContain(`src="/${base}b.mp4"`)
		expect(one.links).toEqual([`/${base}a.pdf#page=2`])
		const two = await shown('blog/two/index.html')
		expect(two.images).toEqual([`/${base}img/a%20b.png`])
		expect(two.links[0]).toBe(`/${base}a.pdf`)
		expect(two.missing?.map(({ file, message }) => [file, /`(.*?)`/.exec(message)?.[1]])).toEqual([
			['blog/two/index.md', '../../static/gone.pdf'],
		])
	})

	it('leads to its file in a site whose Docusaurus is in a folder', async () => {
		site = scratchSite({
			'website/docusaurus.config.js': `export default { title: 'T', url: 'https://a.dev', baseUrl: '/' }`,
			'website/static/img/a.png': png(30, 20),
			'website/blog/one.md': `${head}![a](../static/img/a.png)`,
		})
		const { images, missing } = await shown('blog/one/index.html')
		expect(images).toEqual(['/img/a.png'])
		expect(missing).toEqual([])
	})

	it('leads to files of each folder that Docusaurus names', async () => {
		site = scratchSite({
			'docusaurus.config.js': `export default { title: 'T', url: 'https://a.dev', baseUrl: '/', staticDirectories: ['public', 'gone', 'static'] }`,
			'public/a.png': png(30, 20),
			'static/b.png': png(30, 20),
			'blog/one.md': `${head}![a](../public/a.png) ![b](../static/b.png) ![c](/b.png)`,
		})
		const { images, missing } = await shown('blog/one/index.html')
		expect(images).toEqual(['/a.png', '/b.png', '/b.png'])
		expect(missing).toEqual([])
	})

	it('shows pictures in Astro', async () => {
		site = scratchSite({
			'astro.config.mjs': `export default { site: 'https://a.dev' }`,
			'public/img/a.png': png(30, 20),
			'src/content/blog/one.md': `${head}![a](../../../public/img/a.png)`,
		})
		const { images, missing } = await shown('blog/one/index.html')
		expect(images).toEqual(['/img/a.png'])
		expect(missing).toEqual([])
	})

	it('shows pictures in VitePress', async () => {
		site = scratchSite({
			'.vitepress/config.mts': `export default { title: 'VP', sitemap: { hostname: 'https://a.dev' } }`,
			'public/img/a.png': png(30, 20),
			'posts/one.md': `${head}![a](../public/img/a.png)`,
		})
		const { images, missing } = await shown('posts/one.html')
		expect(images).toEqual(['/img/a.png'])
		expect(missing).toEqual([])
	})

	it('shows a cover', async () => {
		site = scratchSite({
			'docusaurus.config.js': `export default { title: 'T', url: 'https://a.dev', baseUrl: '/' }`,
			'static/img/a.png': png(30, 20),
			'blog/one.md': `---\ntitle: A\ndate: 2024-01-01\nimage: ../static/img/a.png\n---\nText`,
		})
		const { html, missing } = await shown('blog/one/index.html')
		expect(html).toContain('content="https://a.dev/img/a.png"')
		expect(missing).toEqual([])
	})
})
