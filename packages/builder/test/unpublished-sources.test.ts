import { afterEach, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const matter = '---\ntitle: A\ndraft: true\n---\nSECRET'

/** What editors, version control and other generators leave beside posts. */
const beside = (folder: string) => ({
	[`${folder}/s.mdx`]: `${matter} {1}`,
	[`${folder}/s.adoc`]: '= SECRET',
	[`${folder}/s.org`]: '#+title: SECRET',
	[`${folder}/s.rst`]: 'SECRET\n======',
	[`${folder}/s.html`]: matter,
	[`${folder}/json.html`]: '---json\n{"draft": true}\n---\nSECRET',
	[`${folder}/s.mdown`]: `\uFEFF${matter}`,
	[`${folder}/s.njk`]: matter.replaceAll('\n', '\r\n'),
	[`${folder}/s.toml.txt`]: '+++\ndraft = true\n+++\nSECRET',
	[`${folder}/s.md~`]: 'SECRET',
	[`${folder}/#s.md#`]: 'SECRET',
	[`${folder}/s.md.orig`]: '# SECRET',
	[`${folder}/s.md.bak`]: '# SECRET',
	[`${folder}/.s.md.swp`]: 'SECRET',
	[`${folder}/blog.11tydata.js`]: 'export default { key: "SECRET" }',
	[`${folder}/x.11ty.js`]: 'export default () => "SECRET"',
	[`${folder}/_category_.json`]: '{"label": "SECRET"}',
})

const page = (name: string) => `---\ntitle: ${name}\ndate: 2024-01-02\n---\nText`
const linked =
	'---\ntitle: Linked\ndate: 2024-01-02\n---\n[m](s.mdx) [h](s.html) [o](s.org) [b](s.md~) [d](data.csv) [p](plain.html)'

const ordinary = (folder: string) => ({
	[`${folder}/data.csv`]: 'OPEN',
	[`${folder}/plain.html`]: '<!doctype html><title>OPEN</title>',
})

it.each([
	[
		'Hugo',
		{
			'hugo.toml': 'baseURL = "https://example.com/"',
			'content/posts/a.md': page('A'),
			'content/posts/b/index.md': linked,
			...beside('content/posts'),
			...beside('content/posts/b'),
			...ordinary('content/posts/b'),
			'content/_content.gotmpl': 'SECRET',
			'static/s.css~': 'SECRET',
		},
		['posts/b/data.csv', 'posts/b/plain.html'],
	],
	[
		'this engine',
		{
			'blog.config.json': '{"url": "https://example.com"}',
			'content/posts/a.md': page('A'),
			'content/posts/b/index.md': linked,
			...beside('content/posts'),
			...beside('content/posts/b'),
			...ordinary('content/posts/b'),
			'static/#s.css#': 'SECRET',
		},
		['posts/b/data.csv', 'posts/b/plain.html'],
	],
	[
		'Jekyll',
		{
			'_config.yml': 'url: https://example.com',
			'_posts/2024-01-02-a.md': page('A'),
			'_posts/2024-01-02-b.md': linked.replaceAll('](', '](../'),
			...beside('.'),
			...ordinary('.'),
		},
		['data.csv', 'plain.html'],
	],
	[
		'Docusaurus',
		{
			'docusaurus.config.js': "module.exports = { url: 'https://example.com', baseUrl: '/' }",
			'blog/authors.yml': 'mw:\n  name: M\n  email: SECRET',
			'blog/tags.yml': 'a:\n  label: SECRET',
			'blog/Chart.jsx': 'SECRET',
			'blog/2024-01-02-a.md': page('A'),
			'blog/2024-01-02-b/index.md': linked.replace('[m]', '[a](../authors.yml) [m]'),
			'blog/2024-01-02-b/Chart.jsx': 'SECRET',
			...beside('blog'),
			...beside('blog/2024-01-02-b'),
			...ordinary('blog/2024-01-02-b'),
		},
		['blog/2024/01/02/b/data.csv'],
	],
	[
		'VitePress',
		{
			'.vitepress/config.mts': 'export default {}',
			'posts/a.md': page('A'),
			'posts/b.md': linked,
			'posts/posts.data.ts': 'SECRET',
			...beside('posts'),
			...ordinary('posts'),
		},
		['posts/data.csv'],
	],
	[
		'Astro',
		{
			'astro.config.mjs': "export default defineConfig({ site: 'https://example.com' })",
			'src/content/blog/a.md': page('A'),
			'src/content/blog/b.md': linked,
			'src/content/blog/keys.json': '"SECRET"',
			'src/content/config.ts': 'SECRET',
			...beside('src/content/blog'),
			...ordinary('src/content/blog'),
		},
		['blog/data.csv'],
	],
	[
		'Eleventy',
		{
			'eleventy.config.js': 'export default () => {}',
			'content/blog/a.md': page('A'),
			'content/blog/b.md': linked,
			'content/blog/blog.json': '{"key": "SECRET"}',
			'content/blog/list.liquid': 'SECRET',
			...beside('content/blog'),
			...ordinary('content/blog'),
		},
		['content/blog/data.csv'],
	],
	[
		'nothing',
		{
			'notes/a.md': page('A'),
			'notes/b.md': linked,
			...beside('notes'),
			...ordinary('notes'),
		},
		['notes/data.csv', 'notes/plain.html'],
	],
])(
	'a site of %s publishes no source, linked or not, and what posts link to',
	async (_, files, open) => {
		site = scratchSite(files)
		await site.build()
		const out = [...site.bytesOf('out')]
		const told = out.filter(([, bytes]) => /SECRET/.test(bytes)).map(([file]) => file)
		expect(told).toEqual([])
		expect(out.filter(([file]) => /[#~]|\.(?:mdx|org|njk|orig|bak|jsx)$/.test(file))).toEqual([])
		expect(open.filter((file) => !out.some(([path]) => path === file))).toEqual([])
	},
)

it('of a site of files that show each other, media are published without being named', async () => {
	site = scratchSite({
		'docusaurus.config.js': "module.exports = { url: 'https://example.com', baseUrl: '/' }",
		'blog/2024-01-02-b/index.md': `${page('B')}\n\n<video src="x.mp4"></video>`,
		'blog/2024-01-02-b/x.mp4': 'OPEN',
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	expect([...site.bytesOf('out').keys()]).toContain('blog/2024/01/02/b/x.mp4')
})

it('names the Markdown that the config itself leaves out, in the folders of all languages', async () => {
	site = scratchSite({
		'blog.config.json': JSON.stringify({
			url: 'https://example.com',
			languages: ['fr'],
			languageFolders: { fr: '/inhalt' },
			exclude: ['drafts', '*.tmp.md'],
			excludeMatching: ['/wip-'],
		}),
		'content/posts/a.md': page('A'),
		'content/drafts/deep/b.md': page('B'),
		'content/drafts/b.txt': 'b',
		'content/wip-c.md': page('C'),
		'inhalt/d.tmp.md': page('D'),
	})
	const { posts, skipped, diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	expect(posts.map(({ file }) => file)).toEqual(['content/posts/a.md'])
	expect(skipped).toEqual([
		{ file: 'content/drafts/deep/b.md', reason: 'ignored by `exclude`' },
		{ file: 'content/wip-c.md', reason: 'ignored by `excludeMatching`' },
		{ file: 'inhalt/d.tmp.md', reason: 'ignored by `exclude`' },
	])
	site.put({ 'content/drafts/e.md': page('E') })
	expect((await site.build()).skipped).toContainEqual({
		file: 'content/drafts/e.md',
		reason: 'ignored by `exclude`',
	})
})
