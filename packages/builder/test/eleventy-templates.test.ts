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
		'posts/posts.json': '{"tags": ["all"], "permalink": "/n/{{ title | slugify }}/"}',
		'posts/a.md': '---\ntitle: A\ndate: 2024-01-01\n---\nText',
		'posts/wip/wip.json': '{"permalink": false, "eleventyExcludeFromCollections": true}',
		'posts/wip/b.md': '---\ntitle: Secret\ndate: 2024-01-01\n---\nText',
		'posts/unlisted/unlisted.11tydata.json': '{"eleventyExcludeFromCollections": true}',
		'posts/unlisted/c.md': '---\ntitle: Quiet\ndate: 2024-01-01\n---\nText',
		'posts/broken/broken.json': '{',
		'posts/broken/d.md': '---\ntitle: D\ndate: 2024-01-01\n---\nText',
		'posts/program/program.11tydata.js': 'module.exports = make()',
		'posts/program/e.md': '---\ntitle: E\ndate: 2024-01-01\n---\nText',
	})
	const { diagnostics } = await site.build()
	const files = [...site.bytesOf('out').keys()]
	expect(files).toEqual(
		expect.arrayContaining([
			'posts/a/index.html',
			'posts/unlisted/c/index.html',
			'tags/all/index.html',
		]),
	)
	expect([...site.bytesOf('out').values()].join()).not.toContain('Secret')
	expect(site.bytesOf('out').get('feed/feed.xml')).not.toContain('Quiet')
	expect(diagnostics.map(({ message }) => message)).toEqual([
		expect.stringContaining('JSON in posts/broken/broken.json'),
		expect.stringContaining('written out in posts/program/program.11tydata.js'),
		expect.stringContaining('`permalink` in posts/posts.json'),
	])
})
