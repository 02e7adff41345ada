import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ExportSite, exportSite } from './export-site.ts'

let site: ExportSite
beforeEach(async () => {
	site = await exportSite()
})
afterEach(() => site.remove())

describe('blog export --format hugo of content in HTML', () => {
	it('keeps it HTML, as it stands, and says that Hugo may show it', async () => {
		const text =
			'<div>\n\n    <p>one *two*</p>\n\n    <h2>three</h2>\n</div>\n{{< youtube abc >}}\n'
		await site.drop('blog.config.json')
		await site.drop('content/posts/_index.md')
		await site.put('hugo.yaml', 'baseURL: https://example.com/\n')
		await site.put('content/posts/_index.html', '---\ntitle: All\n---\n<p>top</p>\n')
		await site.put('content/posts/c.html', `---\ntitle: C\ndate: 2024-01-02\n---\n${text}`)
		await site.put('content/posts/e/index.html', '---\ntitle: E\n---\n<img src="own.png">\n')
		await site.put('content/posts/e/own.png', 'own')
		await site.put('content/notes/n.htm', '+++\ntitle = "N"\n+++\n<p>n</p>\n')
		expect((await site.exportForHugo()).code).toBe(0)
		const files = await site.filesOf('hugo/content')
		expect(files.filter((file) => /html?|posts\/(?:e|_)/.test(file))).toEqual([
			...['notes/n.htm', 'posts/_index.html', 'posts/c.html'],
			...['posts/e/index.html', 'posts/e/own.png'],
		])
		expect(await site.exported('content/posts/c.html')).toBe(
			`---\ntitle: C\ndate: 2024-01-02\nurl: /posts/c/\n---\n\n${text}`,
		)
		expect(await site.exported('content/posts/_index.html')).toMatch(
			/^---\ntitle: All\n(?:url: \/posts\/\n)?---\n\n<p>top<\/p>\n$/,
		)
		expect(await site.exportedConfig()).toMatchObject({ security: { allowContent: ['.*'] } })
	})

	it('keeps that of Jekyll, also beside Markdown of the same name', async () => {
		await site.put('../jekyll/_config.yml', 'url: https://example.com\n')
		await site.put(
			'../jekyll/_posts/2020-01-01-a.html',
			'---\ntitle: A\n---\n<p>{{ page.title }} *a*</p>\n',
		)
		await site.put('../jekyll/about.md', '---\ntitle: M\n---\nm\n')
		await site.put(
			'../jekyll/about.html',
			'---\nlayout: page\ntitle: H\npermalink: /h/\n---\n<p>h</p>\n',
		)
		expect((await site.exportForHugo('jekyll')).code).toBe(0)
		const files = await site.filesOf('hugo/content')
		expect(files).toEqual(
			expect.arrayContaining(['about-html.html', 'about.md', '_posts/2020-01-01-a.html']),
		)
		expect(await site.exported('content/_posts/2020-01-01-a.html')).toMatch(
			/^---\ntitle: A\n.*---\n\n<p>A \*a\*<\/p>\n$/s,
		)
	})

	it('says nothing of it where there is none', async () => {
		await site.exportForHugo()
		expect(await site.exportedConfig()).not.toHaveProperty('security')
	})
})
