import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

describe('posts in HTML', () => {
	const files = {
		'.eleventy.js': 'module.exports = {}',
		'_data/site.json': '{"url": "https://e.x", "title": "E"}',
		'posts/posts.json': '{"layout": "post.njk"}',
		'posts/a.html': '---\ntitle: A\ndate: 2024-01-01\n---\n<p>Text *as it is*</p>',
		'posts/b.md': '---\ntitle: B\ndate: 2024-01-02\n---\nText',
		'posts/hidden.html': '---\ntitle: Secret\npermalink: false\n---\n<p>Secret</p>',
		'posts/draft.html': '---\ntitle: Secret\ndraft: true\n---\n<p>Secret</p>',
		'posts/data.html': '---\ntitle: Secret\n---\n<p>Secret</p>',
		'posts/data.json': '{"permalink": false}',
		'posts/index.html': '---\ntitle: All\n---\n{% for post in collections.all %}Secret{% endfor %}',
		'posts/pages.html':
			'---\ntitle: All\npagination: {data: collections.all, size: 1}\n---\nSecret',
		'proof.html': '---\n---\nSecret',
		'posts/plain.html': '<p>Plain</p>',
		'other/plain.html': '<p>Plain</p>',
		'whole.html': '<!doctype html><title>W</title>',
	}

	it('are read where they stand in a layout and have no templates, others are told', async () => {
		site = scratchSite(files)
		const { posts, diagnostics } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual(['/posts/a/', '/posts/b/', '/posts/plain/'])
		expect(site.bytesOf('out').get('posts/a/index.html')).toContain('<p>Text *as it is*</p>')
		expect([...site.bytesOf('out').values()].join()).not.toContain('Secret')
		const told = diagnostics.filter(({ rule }) => rule === 'content-not-markdown')
		expect(told.map(({ file }) => file)).toEqual([
			'posts/index.html',
			'posts/pages.html',
			'proof.html',
		])
	})

	it.each([
		"module.exports = { templateFormats: ['md', 'njk'] }",
		"module.exports = (c) => { c.setTemplateFormats('md,njk') }",
	])('are none where HTML is no format of templates: %s', async (config) => {
		site = scratchSite({ ...files, '.eleventy.js': config })
		const { posts } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual(['/posts/b/'])
	})

	it('are left out where a preprocessor is for HTML alone, and it is told', async () => {
		const hides = '(data) => { if (data.wip) return false }'
		site = scratchSite({
			...files,
			'.eleventy.js': `module.exports = (c) => { c.addPreprocessor('wip', 'html', ${hides}) }`,
			'posts/a.html': '---\ntitle: Secret\nwip: true\n---\nSecret',
		})
		const { posts, diagnostics } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual(['/posts/b/'])
		expect(diagnostics).toMatchObject([{ file: '.eleventy.js', line: 1 }])
		expect([...site.bytesOf('out').values()].join()).not.toContain('Secret')
	})
})
