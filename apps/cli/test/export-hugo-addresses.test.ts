import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ExportSite, exportSite } from './export-site.ts'

let site: ExportSite
beforeEach(async () => {
	site = await exportSite()
})
afterEach(() => site.remove())

describe('addresses that are exported for Hugo', () => {
	it('writes addresses in HTML, and escaped ones, as it does those in Markdown', async () => {
		const text =
			'[a](b/index.md?a=1&amp;b=2#x) <a href="b/index.md?a=1&amp;b=2">b</a>\n\n<div>\n<img src="p.png" alt="p.png">\n</div>\n'
		await site.put('content/posts/html.md', `---\ntitle: H\ndate: 2024-01-02\n---\n${text}`)
		expect((await site.exportForHugo()).err).toBe('')
		expect(await site.exported('content/posts/html.md')).toContain(
			text
				.replaceAll('b/index.md', '/sub/posts/b/')
				.replace('src="p.png"', 'src="/sub/posts/p.png"'),
		)
	})

	it('keeps addresses of files, and old ones, where pages are `/a.html`', async () => {
		await site.drop('blog.config.json')
		await site.put(
			'hugo.yaml',
			'baseURL: https://example.com/n/\nuglyURLs: true\npagination: {path: seite, pagerSize: 1}\ndisableAliases: false\n',
		)
		const aliases = '[/old/, /older.html, /old.md]'
		await site.put(
			'content/posts/c.md',
			`---\ntitle: C\naliases: ${aliases}\ntags: [Go, C++, "a?: b"]\n---\n`,
		)
		await site.put(
			'content/posts/draft.md',
			'---\ntitle: D\ndraft: true\naliases: [/secret.md]\n---\n',
		)
		await site.exportForHugo()
		expect(await site.exportedConfig()).toMatchObject({
			uglyURLs: true,
			pagination: { pagerSize: 1, path: 'seite' },
		})
		expect(await site.exported('content/posts/c.md')).toContain(
			'url: /posts/c.html\naliases:\n  - /old.html\n  - /older.html\n  - /old.md.html\n',
		)
		const files = await site.filesOf('hugo')
		expect(files.filter((file) => /tags|secret/.test(file))).toEqual([
			'content/tags/a?:-b/_index.md',
		])
		expect(await site.exported('content/tags/a?:-b/_index.md')).toBe(
			'---\ntitle: "a?: b"\nslug: a-b\n---\n',
		)
	})

	it('keeps redirects of the config, but from and to hidden posts', async () => {
		await site.put(
			'blog.config.json',
			JSON.stringify({
				url: 'https://example.com/sub',
				redirects: {
					paths: { '/old/': '/about/', '/robots.txt': '/', '/[...slug].html': '/posts/[...slug]' },
				},
			}),
		)
		await site.exportForHugo()
		expect(await site.exported('static/old/index.html')).toContain('url=/sub/about/"')
		expect(await site.exported('static/a.html')).toContain('url=/sub/posts/a/"')
		const files = await site.filesOf('hugo')
		expect(files.filter((file) => /static\/(?:draft|robots)/.test(file))).toEqual([
			'static/robots.txt',
		])
	})

	it('writes aliases from the folder of the language, that of the default one too', async () => {
		await site.drop('blog.config.json')
		await site.put(
			'hugo.yaml',
			'baseURL: https://example.com/\ndefaultContentLanguageInSubdir: true\nlanguages: { en: {}, fr: {} }\n',
		)
		await site.put('content/posts/c.md', '---\ntitle: C\naliases: [/old/, ../../out/]\n---\n')
		await site.put('content/posts/c.fr.md', '---\ntitle: C\naliases: [/vieux/]\n---\n')
		await site.put('content/_index.md', '---\ntitle: Home\naliases: [/start/]\n---\n')
		await site.exportForHugo()
		expect(await site.exported('content/posts/c.md')).toContain(
			'url: /en/posts/c/\naliases:\n  - /old/\n  - ../../out/\n',
		)
		expect(await site.exported('content/posts/c.fr.md')).toContain('aliases:\n  - /vieux/\n')
		expect(await site.exported('content/_index.md')).toBe(
			'---\ntitle: Home\naliases:\n  - /start/\n---\n\n',
		)
	})

	it('keeps old addresses that are folders and files of their own where pages are `/a.html`', async () => {
		await site.put(
			'blog.config.json',
			JSON.stringify({ url: 'https://example.com/n', uglyUrls: true }),
		)
		await site.put(
			'content/posts/c.md',
			'---\ntitle: C\naliases: [/old/, /older.html, /old.md]\n---\n',
		)
		await site.exportForHugo()
		expect(await site.exported('content/posts/c.md')).toContain(
			'url: /posts/c.html\naliases:\n  - /old/index.html\n  - /older.html\n',
		)
		expect(await site.exported('static/old.md')).toContain('url=/n/posts/c.html"')
	})
})
