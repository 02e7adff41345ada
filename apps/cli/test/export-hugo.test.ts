import { dirname } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ExportSite, exportSite } from './export-site.ts'

let site: ExportSite
beforeEach(async () => {
	site = await exportSite()
})
afterEach(() => site.remove())

describe('blog export --format hugo', () => {
	it('lays the site out as Hugo does', async () => {
		expect((await site.exportForHugo()).err).toBe('')
		expect(await site.filesOf('hugo')).toEqual([
			'content/about.md',
			'content/posts/_index.md',
			'content/posts/a.md',
			'content/posts/b/index.fr.md',
			'content/posts/b/index.md',
			'content/posts/b/own.png',
			'content/posts/draft.md',
			'hugo.yaml',
			'static/posts/p.png',
			'static/robots.txt',
		])
		expect(await site.exported('content/posts/a.md')).toBe(
			'---\ntitle: A\ndate: 2024-01-02\nurl: /posts/a/\ntags:\n  - Go\n---\n\n[b](/sub/posts/b/#x) ![p](/sub/posts/p.png) [out](https://e.org/x)\n\n```js {hl_lines=[1]}\nlet [b](b/index.md)\n```\n',
		)
		expect(await site.exported('content/posts/b/index.fr.md')).toContain('url: /fr/posts/b/\n')
		expect(await site.exported('content/posts/b/index.md')).not.toContain('# B')
		expect(await site.exportedConfig()).toMatchObject({
			baseURL: 'https://example.com/sub/',
			title: 'Notes',
			defaultContentLanguage: 'en',
			languages: { en: { weight: 1 }, fr: { weight: 2 } },
		})
	})

	it('writes what templates make, not templates, and code as it is', async () => {
		await site.put('../vp/.vitepress/config.js', 'export default { title: "V" }\n')
		await site.put('../vp/snippet.js', 'let x\nlet y\n')
		await site.put('../vp/posts/b.md', '# B\n')
		await site.put(
			'../vp/posts/v.md',
			[
				'---\ntitle: V\n---\n<script setup>\nconst secret = 1\n</script>',
				'By {{ $frontmatter.title }}, [b](./b.md) <!-- blog-ignore a: secret -->',
				'<!--more-->',
				'::: details More\nInside\n:::',
				'<<< @/snippet.js{2}',
				'```html\n{{</* own */>}}\n```\n',
			].join('\n\n'),
		)
		expect((await site.exportForHugo('vp')).err).toBe('')
		expect(await site.exported('content/posts/v.md')).toBe(
			[
				'---\ntitle: V\nurl: /posts/v.html\n---',
				'By V, [b](/posts/b.html)',
				'<!--more-->',
				'<details><summary>More</summary>',
				'Inside',
				'</details>',
				'```js {hl_lines=[2]}\nlet x\nlet y\n```',
				'```html\n{{</* own */>}}\n```\n',
			].join('\n\n'),
		)
	})

	it.each([
		{},
		{ math: true, extras: { subscript: true, superscript: true, attributes: true } },
		{ extras: { bareLinks: false, mark: true, insert: true, definitionLists: true } },
		{ extras: { bareLinks: 'https', formulas: { inline: [['\\(', '\\)']] } } },
	])('says how Markdown is read, and reads it so itself: %j', async (settings) => {
		const markup = async (from: string, out: string) => {
			expect((await site.blog('export', from, '-f', 'hugo', '-o', out, '-q')).err).toBe('')
			return (await site.exportedConfig(out)).markup
		}
		await site.put('blog.config.json', JSON.stringify(settings))
		const first = await markup('site', 'hugo')
		expect(await markup('hugo', 'again')).toEqual(first)
		expect((await site.blog('check', 'hugo')).out).not.toContain('markup')
	})

	it('says which shortcodes Hugo does not know', async () => {
		await site.put(
			'content/posts/c.md',
			'---\ntitle: C\n---\n{{< youtube abc >}}\n\nA {{< own >}}b{{< /own >}} {{</* shown */>}}\n',
		)
		await site.put('content/posts/d.md', '---\ntitle: D\n---\n{{% own %}}\n')
		const { code, err } = await site.blog('export', 'site', '-f', 'hugo', '-o', 'hugo')
		expect(code).toBe(0)
		expect(err).toContain('content/posts/c.md:6:3')
		expect(err).toMatch(/`own` in 2 posts, which Hugo does not know: it stays as it is/)
		expect(err).not.toMatch(/`(?:youtube|shown)`/)
		expect(await site.exported('content/posts/c.md')).toContain('{{< own >}}b')
	})

	it('keeps the ids of headings where the title had the first, and formulas in their sentences', async () => {
		await site.put('blog.config.json', '{"math": true}')
		await site.put(
			'content/posts/c.md',
			'# Toml in\n\nOf $$x_1$$ and $$a\nb$$. `$$c$$`\n\n$$d$$\n\n$$\ne\n$$\n\n## Toml in\n\n[x](#toml-in-1)\n',
		)
		expect((await site.exportForHugo()).err).toBe('')
		expect(await site.exported('content/posts/c.md')).toBe(
			'---\ntitle: Toml in\nurl: /posts/c/\n---\n\nOf $x_1$ and $a\nb$. `$$c$$`\n\n$$d$$\n\n$$\ne\n$$\n\n## Toml in {#toml-in-1}\n\n[x](#toml-in-1)\n',
		)
	})

	it('gives what follows a home page its own pages', async () => {
		await site.put('blog.config.json', '{"generator": "vitepress", "content": "."}')
		await site.drop('content')
		await site.put('.vitepress/config.js', 'export default {}')
		await site.put('index.md', '# Home\n')
		await site.put('notes/index.md', '---\ntitle: Notes\n---\n![n](./n.png)\n')
		await site.put('notes/n.png', 'n')
		await site.put('notes/one.md', '---\ntitle: One\nunlisted: true\n---\n')
		await site.put('trip/index.md', '# Trip\n')
		await site.exportForHugo()
		expect(await site.exported('content/_index.md')).toContain('title: Home\n')
		expect(await site.exported('content/notes/_index.md')).toContain('url: /notes/\n')
		expect(await site.exported('content/notes/n.png')).toBe('n')
		expect(await site.exported('content/notes/one.md')).toContain('build:\n  list: never\n')
		const files = await site.filesOf('hugo/content')
		const leaves = files.filter((file) => /(?:^|\/)index\.md$/.test(file)).map(dirname)
		// https://gohugo.io/content-management/page-bundles/: what lies below one is none of pages.
		const below = (leaf: string) => (leaf === '.' ? '' : `${leaf}/`)
		const isSwallowed = (file: string) =>
			leaves.some((leaf) => file.startsWith(below(leaf))) &&
			!/(?:^|\/)index\.(?:fr\.)?md$/.test(file)
		expect(files.filter((file) => file.endsWith('.md') && isSwallowed(file))).toEqual([])
	})

	it('says which posts are no drafts, and where the default language lies', async () => {
		await site.drop('blog.config.json')
		await site.put(
			'hugo.yaml',
			'baseURL: https://example.com/\ndefaultContentLanguageInSubdir: true\nlanguages: {en: {}, fr: {}}\n',
		)
		await site.put('content/posts/_index.md', '---\ntitle: All\ncascade: {draft: true}\n---\n')
		await site.put('content/posts/shown.md', '---\ntitle: S\ndraft: false\n---\n')
		await site.exportForHugo()
		expect(await site.exported('content/posts/shown.md')).toContain('draft: false\n')
		expect(await site.exported('content/posts/a.md')).toContain('draft: true\n')
		expect(await site.exportedConfig()).toMatchObject({ defaultContentLanguageInSubdir: true })
	})

	it('says what the config does: dates, taxonomies, languages', async () => {
		await site.drop('blog.config.json')
		await site.put(
			'hugo.yaml',
			[
				'baseURL: https://example.com/\ntitle: Notes\nbuildFuture: true\ndisableKinds: [sitemap]',
				'taxonomies: {tag: tags, person: people}\nparams: {greeting: Hello}',
				'languages:\n  en: {weight: 1, label: English, params: {author: Ann}}',
				'  fr: {weight: 2, label: Français, title: Notes en français, taxonomies: {tag: sujets}, params: {greeting: Salut}}\n',
			].join('\n'),
		)
		await site.put('content/posts/a.md', '---\ntitle: A\ntags: [Go]\npeople: [Ann]\n---\n')
		await site.put('content/posts/a.fr.md', '---\ntitle: A\nsujets: [Go]\n---\n')
		await site.exportForHugo()
		const config = await site.exportedConfig()
		expect(config).toMatchObject({
			buildFuture: true,
			disableKinds: ['sitemap'],
			taxonomies: { tag: 'tags', people: 'people' },
			languages: {
				en: { weight: 1, label: 'English', params: { greeting: 'Hello', author: 'Ann' } },
				fr: {
					weight: 2,
					label: 'Français',
					title: 'Notes en français',
					taxonomies: { sujets: 'sujets' },
					params: { greeting: 'Salut', author: '' },
				},
			},
		})
		// Hugo lays them below those of each language.
		expect(config).not.toHaveProperty('params.greeting')
		expect(config).not.toHaveProperty('buildDrafts')
		expect(await site.exported('content/posts/a.md')).toContain('tags:\n  - Go\npeople:\n  - Ann\n')
		expect(await site.exported('content/posts/a.fr.md')).toContain('sujets:\n  - Go\n')
	})
})
