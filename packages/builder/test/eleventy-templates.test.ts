import { afterEach, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const body =
	'Hi {{ title }}{% if x %}no{% endif %} {{ nope }}\n\n```js/0\n{% raw %}{{ kept }}{% endraw %}\n```\n'

it('runs templates in posts of Eleventy, and tells what nobody gives a value', async () => {
	site = scratchSite({
		'.eleventy.js': 'module.exports = {}',
		'_data/metadata.json': '{"url": "https://e.x", "title": "E"}',
		'posts/a.md': `---\ntitle: Tpl\ndate: 2024-01-01\n---\n${body}`,
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toMatchObject([{ rule: 'liquid-failed', line: 5, column: 39 }])
	const page = site.bytesOf('out').get('posts/a/index.html') ?? ''
	expect(page).toContain('<p>Hi Tpl</p>')
	expect(page).toContain('kept')
	expect(page).not.toMatch(/\{%|nope/)
})

it.each(['', 'templateEngineOverride: njk,md\n'])(
	'shows a plain date of YAML as the object that it is: %j',
	async (engine) => {
		site = scratchSite({
			'.eleventy.js': 'module.exports = {}',
			'_data/metadata.json': '{"url": "https://e.x", "title": "E"}',
			'posts/a.md': `---
title: Tpl
${engine}date: 2024-01-02
on: { day: 2024-03-01T10:00:00Z, days: [2024-01-02], text: "2024-01-03" }
---
[{{ date }}] [{{ on.day }}] [{{ on.days }}] [{{ on.text }}] [{{ title }}]
`,
		})
		const { diagnostics } = await site.build()
		expect(diagnostics).toEqual([])
		const day = 'Tue Jan 02 2024 00:00:00 GMT+0000 (Coordinated Universal Time)'
		expect(site.bytesOf('out').get('posts/a/index.html')).toContain(
			`[${day}] [Fri Mar 01 2024 10:00:00 GMT+0000 (Coordinated Universal Time)] [${day}] [2024-01-03] [Tpl]`,
		)
	},
)

it('compares and filters dates as dates', async () => {
	site = scratchSite({
		'.eleventy.js': 'module.exports = {}',
		'_data/metadata.json': '{"url": "https://e.x", "title": "E"}',
		'posts/a.md': `---
title: Tpl
date: 2024-01-02
until: 2024-01-03
permalink: '/{{ date | date: "%Y/%m" }}/{{ title | slugify }}/'
---
{% if date < until %}early{% else %}Secret{% endif %} {% if date == "2024-01-02" %}Secret{% endif %} {% if page.date < until %}again{% endif %} {{ until | date: "%d.%m." }}
`,
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	const page = site.bytesOf('out').get('2024/01/tpl/index.html') ?? ''
	expect(page).toContain('<p>early  again 03.01.</p>')
	expect(page).not.toContain('Secret')
})

it('leaves them where its config says that there are none', async () => {
	site = scratchSite({
		'.eleventy.js': 'module.exports = () => ({ markdownTemplateEngine: false })',
		'_data/metadata.json': '{"url": "https://e.x", "title": "E"}',
		'posts/a.md': `---\ntitle: Tpl\ndate: 2024-01-01\n---\n${body}`,
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	expect(site.bytesOf('out').get('posts/a/index.html')).toContain('Hi {{ title }}')
})

it('takes what data of a folder says of its posts: what is hidden there stays hidden', async () => {
	site = scratchSite({
		'.eleventy.js': 'module.exports = {}',
		'_data/metadata.json': '{"url": "https://e.x", "title": "E"}',
		'posts/posts.json': '{"tags": ["some"], "permalink": "/n/{{ title | slugify }}/"}',
		'posts/a.md': '---\ntitle: A\ndate: 2024-01-01\n---\nText',
		'posts/wip/wip.json': '{"permalink": false, "eleventyExcludeFromCollections": true}',
		'posts/wip/b.md': '---\ntitle: Secret\ndate: 2024-01-01\n---\nText',
		'posts/unlisted/unlisted.11tydata.json': '{"eleventyExcludeFromCollections": true}',
		'posts/unlisted/c.md': '---\ntitle: Quiet\ndate: 2024-01-01\n---\nText',
		'posts/broken/broken.json': '{',
		'posts/broken/d.md': '---\ntitle: Secret\ndate: 2024-01-01\n---\nText',
		'posts/program/program.11tydata.js': 'module.exports = make()',
		'posts/program/e.md': '---\ntitle: E\ndate: 2024-01-01\n---\nText',
	})
	const { diagnostics } = await site.build()
	const files = [...site.bytesOf('out').keys()]
	expect(files).toEqual(
		expect.arrayContaining(['n/a/index.html', 'n/quiet/index.html', 'tags/some/index.html']),
	)
	expect([...site.bytesOf('out').values()].join()).not.toContain('Secret')
	expect(site.bytesOf('out').get('feed/feed.xml')).not.toContain('Quiet')
	expect(diagnostics.map(({ message }) => message)).toEqual([
		expect.stringMatching(/data in posts\/broken\/broken\.json.* left out$/),
		expect.stringContaining('written out in posts/program/program.11tydata.js'),
	])
})

it('takes what data says of one post', async () => {
	site = scratchSite({
		'.eleventy.js': 'module.exports = {}',
		'_data/metadata.json': '{"url": "https://e.x", "title": "E"}',
		'posts/a.md': '---\ntitle: A\n---\nText',
		'posts/a.json': '{"permalink": false}',
		'posts/b.md': '---\ntitle: B\n---\n{{ metadata.title }} {{ note }}',
		'posts/b.11tydata.js': "export default { note: 'N', tags: make() }",
	})
	const { diagnostics, posts, skipped } = await site.build()
	expect(posts.map(({ url }) => url)).toEqual(['/posts/b/'])
	expect(skipped).toEqual([{ file: 'posts/a.md', reason: 'permalink: false' }])
	expect(site.bytesOf('out').get('posts/b/index.html')).toContain('<p>E N</p>')
	expect(diagnostics).toMatchObject([
		{
			file: 'posts/b.11tydata.js',
			line: 1,
			column: 29,
			message: expect.stringContaining('`tags`'),
		},
	])
})

it.each([
	['permalink: false', undefined, undefined],
	['permalink:\n  build: false', undefined, undefined],
	['permalink:\n  serve: /x/', undefined, undefined],
	['permalink:\n  build: /x/', '/x/', undefined],
	['permalink: true', undefined, 'url-invalid'],
	['permalink: [a]', undefined, 'url-invalid'],
	['permalink: /x/{{ nope }}/', undefined, 'url-invalid'],
	['permalink: "{{ title | shout }}.html"', undefined, 'url-invalid'],
	['permalink: https://else.example/', undefined, 'url-invalid'],
	[
		'permalink: "/{{ page.date | date: \'%Y/%m\' }}/{{ title | slugify }}/"',
		'/2024/01/a-b/',
		undefined,
	],
	['permalink: "{{ page.filePathStem }}.html"', '/posts/a.html', undefined],
	['permalink: /x/{a}/\ndynamicPermalink: false', '/x/%7Ba%7D/', undefined],
	['permalink: /x/index.html', '/x/index.html', undefined],
	['eleventyComputed:\n  permalink: /c/{{ title }}/', '/c/A%20B/', undefined],
	['eleventyComputed:\n  title: "{{ page.fileSlug }} computed"', '/posts/a/', undefined],
	['pagination:\n  data: list\n  size: 1', '/posts/a/', 'pagination-unread'],
])('gives a post with %j its address, or none', async (matter, url, rule) => {
	site = scratchSite({
		'.eleventy.js': 'module.exports = {}',
		'_data/metadata.json': '{"url": "https://e.x", "title": "E"}',
		'posts/a.md': `---\ntitle: A B\ndate: 2024-01-02\n${matter}\n---\nText`,
		'posts/other.md': '---\ntitle: Other\n---\nText',
	})
	const { diagnostics, posts, skipped } = await site.build()
	expect(posts.find(({ file }) => file === 'posts/a.md')?.url).toBe(url)
	expect(skipped).toHaveLength(url === undefined ? 1 : 0)
	expect(diagnostics.map((one) => one.rule)).toEqual(rule === undefined ? [] : [rule])
})

it('reads all Markdown of the folder that Eleventy reads', async () => {
	site = scratchSite({
		'.eleventy.js': "module.exports = (c) => { c.ignores.add('CHANGELOG.md') }",
		'_data/metadata.json': '{"url": "https://e.x", "title": "E"}',
		'posts/2024-01-02-a.md': '---\ntitle: A\n---\nText',
		'drafts/s.md': '---\ntitle: S\n---\nText',
		'docs/deep/b.md': '---\ntitle: B\n---\nText',
		'index.md': '---\ntitle: Home\n---\nWelcome',
		'CHANGELOG.md': '# C',
		'_includes/part.md': 'x',
		'_site/old/x.md': 'x',
		'node_modules/p/README.md': 'x',
		'vendor/x.md': 'x',
		'.gitignore': '/vendor/\n',
	})
	const { diagnostics, posts, skipped } = await site.build()
	expect(diagnostics).toEqual([])
	expect(skipped).toEqual([
		{ file: 'CHANGELOG.md', reason: 'ignored by .eleventy.js' },
		{ file: 'vendor/x.md', reason: 'ignored by .gitignore' },
	])
	const urls = ['/docs/deep/b/', '/drafts/s/', '/', '/posts/2024-01-02-a/']
	expect(posts.map((post) => post.url)).toEqual(urls)
	const home = site.bytesOf('out').get('index.html')
	expect(home).toContain('Welcome')
	expect(home).toContain('href="/posts/2024-01-02-a/"')
	expect(home).not.toContain('href="/drafts/s/"')
})

it('speaks of Eleventy where a template fails', async () => {
	site = scratchSite({
		'.eleventy.js': 'module.exports = {}',
		'_data/metadata.json': '{"url": "https://e.x", "title": "E"}',
		'posts/a.md': '---\ntitle: A\n---\n{{ nope }} {% image "x" %} {{ 1 | shout }}',
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toHaveLength(3)
	for (const { hint } of diagnostics) expect(hint).toMatch(/^(?!.*Jekyll).*\S/)
})

it.each([
	['a program of `_data`', { '_data/build.js': 'module.exports = () => ({ env: now() })' }],
	['a member of one', { '_data/build.js': 'module.exports = { env: now(), id: 1 }' }],
	['a folder of `_data`', { '_data/build/env.js': "module.exports = 'x'" }],
	[
		'a call of the config',
		{ '.eleventy.js': "module.exports = (c) => { c.addGlobalData('build', () => now()) }" },
	],
])('hides what stands below a condition that only %s would tell', async (_, files) => {
	site = scratchSite({
		'.eleventy.js': 'module.exports = {}',
		'_data/metadata.json': '{"url": "https://e.x", "title": "E"}',
		'posts/a.md':
			'---\ntitle: A\ndate: 2024-01-01\n---\nAbove\n\n{% if build.env == "x" %}One{% else %}Two{% endif %}\n\n{% if own %}Own{% else %}Else{% endif %}',
		...files,
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toMatchObject([{ rule: 'liquid-failed', file: 'posts/a.md', line: 7 }])
	const page = site.bytesOf('out').get('posts/a/index.html') ?? ''
	expect(page).toContain('<p>Above</p>')
	expect(page).toContain('Else')
	expect(page).not.toMatch(/One|Two/)
})

it('lists posts of `_posts` beside another folder that posts are usually in', async () => {
	site = scratchSite({
		'.eleventy.js': 'module.exports = {}',
		'_posts/a.md': '---\ntitle: A\ndate: 2024-01-01\n---\nText',
		'content/posts/example.md': '---\ntitle: Example\n---\nText',
	})
	const { posts } = await site.build()
	expect(posts.map(({ url }) => url)).toEqual(['/_posts/a/', '/content/posts/example/'])
	expect(
		site.bytesOf('out').get('feed/feed.xml') ?? site.bytesOf('out').get('index.xml'),
	).toContain('>A<')
})
