import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { buildSite } from '../src/apply/build-site.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const config = (blog: string) =>
	`module.exports = {\n\ttitle: 'T', url: 'https://a.dev', baseUrl: '/',\n\tpresets: [['classic', { blog: ${blog} }]],\n}`
const post = '---\ntitle: A\n---\nText'

describe('a blog that lies outside of the site', () => {
	it('is refused where the config says it, with a way to build it', async () => {
		site = scratchSite({
			'web/docusaurus.config.js': config("{ path: '../blog', routeBasePath: '/news' }"),
			'web/README.md': '# Readme',
			'web/src/pages/about.md': '# About',
			'blog/2024-01-01-a.md': post,
		})
		const dir = join(site.root, 'site')
		const error = await buildSite(join(dir, 'web'), { out: join(site.root, 'out') }).catch(
			(error: Error) => error,
		)
		const said = /`(\{.*\})`$/.exec(String(error))?.[1] ?? ''
		expect(String(error)).toContain(
			'docusaurus.config.js:3:34: Unexpected `blog.path` "../blog", expected a folder of the site: this one lies outside. Build `..` with a blog.config.json there that says ',
		)
		site.put({ 'blog.config.json': said })
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toEqual([])
		expect(posts.map(({ url }) => url)).toEqual(['/news/2024/01/01/a/'])
		expect(JSON.parse(said)).toEqual({
			generator: 'docusaurus',
			content: 'blog',
			title: 'T',
			url: 'https://a.dev/',
			urls: { like: 'docusaurus', base: 'news' },
		})
	})

	it('is read if it lies in the folder that is built', async () => {
		site = scratchSite({
			'website/docusaurus.config.js': config("{ path: '../posts' }"),
			'posts/2024-01-01-a.md': post,
			'README.md': '# Readme',
		})
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toEqual([])
		expect(posts.map(({ url }) => url)).toEqual(['/blog/2024/01/01/a/'])
	})
})

it('a blog whose folder is not there has no posts, least of all the other files of the site', async () => {
	site = scratchSite({
		'docusaurus.config.js': config("{ path: 'news' }"),
		'README.md': '# Readme',
		'src/pages/about.md': '# About',
	})
	await expect(site.build()).rejects.toThrow(
		/Expected a folder of Markdown at .*news; `path` of the blog in the `docusaurus.config`/,
	)
})
