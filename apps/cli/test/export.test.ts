import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { run } from '../src/run.ts'

let dir: string
beforeEach(async () => {
	dir = await realpath(await mkdtemp(join(tmpdir(), 'blog-export-')))
	await put(
		'blog.config.json',
		'{"title": "Notes", "url": "https://example.com/sub", "languages": ["fr"]}',
	)
	await put(
		'content/posts/a.md',
		'---\ntitle: A\ndate: 2024-01-02\ntags: [Go]\n---\n[b](b/index.md#x) ![p](p.png) [out](https://e.org/x)\n\n```js {1}\nlet [b](b/index.md)\n```\n',
	)
	await put('content/posts/p.png', 'p')
	await put('content/posts/b/index.md', '# B\n\n![own](own.png)\n')
	await put('content/posts/b/own.png', 'own')
	await put('content/posts/b/index.fr.md', '---\ntitle: B\n---\nMot\n')
	await put('content/posts/_index.md', '---\ntitle: All\n---\n')
	await put('content/posts/draft.md', '---\ntitle: D\ndraft: true\n---\n')
	await put('content/about.md', '# About\n')
	await put('static/robots.txt', 'r')
})
afterEach(() => rm(dir, { recursive: true }))

async function put(file: string, text: string): Promise<void> {
	await mkdir(dirname(join(dir, 'site', file)), { recursive: true })
	await writeFile(join(dir, 'site', file), text)
}

async function blog(...argv: string[]) {
	let [out, err] = ['', '']
	const io = {
		stdout: { write: (text: string) => (out += text) },
		stderr: { write: (text: string) => (err += text) },
		env: {},
		cwd: dir,
		signal: new AbortController().signal,
		deferSignals() {},
	}
	const code = await run(argv, io)
	return { code, out, err }
}

describe('blog export --format json', () => {
	it('prints what `blog show` prints of each post and page', async () => {
		const { code, out, err } = await blog('export', 'site')
		expect({ code, err }).toEqual({ code: 0, err: '' })
		const all = JSON.parse(out) as { slug: string; id: string }[]
		expect(all.map(({ id }) => id)).toEqual(['posts/a', 'posts/b.fr', 'posts/b', 'about'])
		const shown = await blog('show', '/posts/a/', 'site', '--format', 'json')
		expect(all[0]).toEqual(JSON.parse(shown.out))
	})

	it('is what --json asks for, and no other format with it', async () => {
		const { out } = await blog('export', 'site')
		expect(await blog('export', 'site', '--json')).toEqual({ code: 0, out, err: '' })
		expect(await blog('export', 'site', '--json', '-f', 'jsonl')).toMatchObject({
			code: 2,
			out: '',
		})
	})

	it('marks what no list shows', async () => {
		await put('content/posts/u.md', '---\ntitle: U\nunlisted: true\n---\n')
		await put('content/posts/h.md', '---\ntitle: H\nbuild: {list: never}\n---\n')
		const { out } = await blog('export', 'site')
		const all = JSON.parse(out) as { id: string; unlisted?: boolean }[]
		const marked = all.filter((one) => 'unlisted' in one)
		expect(marked.map(({ id, unlisted }) => [id, unlisted])).toEqual([
			['posts/h', true],
			['posts/u', true],
		])
		const shown = await blog('show', '/posts/u/', 'site', '--format', 'json')
		expect(JSON.parse(shown.out)).toMatchObject({ unlisted: true })
	})

	it('writes a line for each, to a file, drafts when asked', async () => {
		const { out, err } = await blog('export', 'site', '-f', 'jsonl', '-o', 'x.jsonl', '--drafts')
		expect({ out, err }).toEqual({ out: '', err: '5 posts and pages in x.jsonl\n' })
		const lines = (await readFile(join(dir, 'x.jsonl'), 'utf8')).split('\n')
		expect(
			lines.slice(0, -1).map((line) => (JSON.parse(line) as { draft: boolean }).draft),
		).toContain(true)
	})

	it.each([
		['content/posts/a.md', '1 post'],
		['content/about.md', '1 page'],
	])('counts %s alone as %s', async (file, counted) => {
		await rm(join(dir, 'site'), { recursive: true })
		await put('blog.config.json', '{}')
		await put('content/posts/draft.md', '---\ndraft: true\n---\n')
		await put(file, '# A\n')
		expect((await blog('export', 'site', '-o', 'x.json')).err).toBe(`${counted} in x.json\n`)
	})

	it.each([
		[['--format', 'hugo']],
		[['--out', 'site/content/x.json']],
		[['--format', 'hugo', '--out', 'site']],
	])('%j is wrong usage', async (flags) => {
		expect(await blog('export', 'site', ...flags)).toMatchObject({ code: 2, out: '' })
	})
})

describe('blog export --format hugo', () => {
	it('lays the site out as Hugo does', async () => {
		expect((await blog('export', 'site', '-f', 'hugo', '-o', 'hugo', '-q')).err).toBe('')
		const root = join(dir, 'hugo')
		expect(await filesOf('hugo')).toEqual([
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
		expect(await readFile(join(root, 'content/posts/a.md'), 'utf8')).toBe(
			'---\ntitle: A\ndate: 2024-01-02\nurl: /posts/a/\ntags:\n  - Go\n---\n\n[b](/sub/posts/b/#x) ![p](/sub/posts/p.png) [out](https://e.org/x)\n\n```js {hl_lines=[1]}\nlet [b](b/index.md)\n```\n',
		)
		expect(await readFile(join(root, 'content/posts/b/index.fr.md'), 'utf8')).toContain(
			'url: /fr/posts/b/\n',
		)
		expect(await readFile(join(root, 'content/posts/b/index.md'), 'utf8')).not.toContain('# B')
		expect(parse(await readFile(join(root, 'hugo.yaml'), 'utf8'))).toMatchObject({
			baseURL: 'https://example.com/sub/',
			title: 'Notes',
			defaultContentLanguage: 'en',
			languages: { en: { weight: 1 }, fr: { weight: 2 } },
		})
	})

	it('writes addresses in HTML, and escaped ones, as it does those in Markdown', async () => {
		const text =
			'[a](b/index.md?a=1&amp;b=2#x) <a href="b/index.md?a=1&amp;b=2">b</a>\n\n<div>\n<img src="p.png" alt="p.png">\n</div>\n'
		await put('content/posts/html.md', `---\ntitle: H\ndate: 2024-01-02\n---\n${text}`)
		expect((await blog('export', 'site', '-f', 'hugo', '-o', 'hugo', '-q')).err).toBe('')
		expect(await readFile(join(dir, 'hugo/content/posts/html.md'), 'utf8')).toContain(
			text
				.replaceAll('b/index.md', '/sub/posts/b/')
				.replace('src="p.png"', 'src="/sub/posts/p.png"'),
		)
	})

	it('writes what templates make, not templates, and code as it is', async () => {
		await put('../vp/.vitepress/config.js', 'export default { title: "V" }\n')
		await put('../vp/snippet.js', 'let x\nlet y\n')
		await put('../vp/posts/b.md', '# B\n')
		await put(
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
		expect((await blog('export', 'vp', '-f', 'hugo', '-o', 'hugo', '-q')).err).toBe('')
		expect(await readFile(join(dir, 'hugo/content/posts/v.md'), 'utf8')).toBe(
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
		const markup = async (site: string, out: string) => {
			expect((await blog('export', site, '-f', 'hugo', '-o', out, '-q')).err).toBe('')
			return parse(await readFile(join(dir, out, 'hugo.yaml'), 'utf8')).markup
		}
		await put('blog.config.json', JSON.stringify(settings))
		const first = await markup('site', 'hugo')
		expect(await markup('hugo', 'again')).toEqual(first)
		expect((await blog('check', 'hugo')).out).not.toContain('markup')
	})

	it('says which shortcodes Hugo does not know', async () => {
		await put(
			'content/posts/c.md',
			'---\ntitle: C\n---\n{{< youtube abc >}}\n\nA {{< own >}}b{{< /own >}} {{</* shown */>}}\n',
		)
		await put('content/posts/d.md', '---\ntitle: D\n---\n{{% own %}}\n')
		const { code, err } = await blog('export', 'site', '-f', 'hugo', '-o', 'hugo')
		expect(code).toBe(0)
		expect(err).toContain('content/posts/c.md:6:3')
		expect(err).toMatch(/`own` in 2 posts, which Hugo does not know: it stays as it is/)
		expect(err).not.toMatch(/`(?:youtube|shown)`/)
		expect(await readFile(join(dir, 'hugo/content/posts/c.md'), 'utf8')).toContain('{{< own >}}b')
	})

	it('keeps the ids of headings where the title had the first, and formulas in their sentences', async () => {
		await put('blog.config.json', '{"math": true}')
		await put(
			'content/posts/c.md',
			'# Toml in\n\nOf $$x_1$$ and $$a\nb$$. `$$c$$`\n\n$$d$$\n\n$$\ne\n$$\n\n## Toml in\n\n[x](#toml-in-1)\n',
		)
		expect((await blog('export', 'site', '-f', 'hugo', '-o', 'hugo', '-q')).err).toBe('')
		expect(await readFile(join(dir, 'hugo/content/posts/c.md'), 'utf8')).toBe(
			'---\ntitle: Toml in\nurl: /posts/c/\n---\n\nOf $x_1$ and $a\nb$. `$$c$$`\n\n$$d$$\n\n$$\ne\n$$\n\n## Toml in {#toml-in-1}\n\n[x](#toml-in-1)\n',
		)
	})

	it('gives what follows a home page its own pages', async () => {
		await put('blog.config.json', '{"generator": "vitepress", "content": "."}')
		await rm(join(dir, 'site/content'), { recursive: true })
		await put('.vitepress/config.js', 'export default {}')
		await put('index.md', '# Home\n')
		await put('notes/index.md', '---\ntitle: Notes\n---\n![n](./n.png)\n')
		await put('notes/n.png', 'n')
		await put('notes/one.md', '---\ntitle: One\nunlisted: true\n---\n')
		await put('trip/index.md', '# Trip\n')
		await blog('export', 'site', '-f', 'hugo', '-o', 'hugo', '-q')
		const textOf = (file: string) => readFile(join(dir, 'hugo/content', file), 'utf8')
		expect(await textOf('_index.md')).toContain('title: Home\n')
		expect(await textOf('notes/_index.md')).toContain('url: /notes/\n')
		expect(await textOf('notes/n.png')).toBe('n')
		expect(await textOf('notes/one.md')).toContain('build:\n  list: never\n')
		const files = await readdir(join(dir, 'hugo/content'), { recursive: true })
		const leaves = files.filter((file) => /(?:^|\/)index\.md$/.test(file)).map(dirname)
		// https://gohugo.io/content-management/page-bundles/: what lies below one is none of pages.
		const below = (leaf: string) => (leaf === '.' ? '' : `${leaf}/`)
		const isSwallowed = (file: string) =>
			leaves.some((leaf) => file.startsWith(below(leaf))) &&
			!/(?:^|\/)index\.(?:fr\.)?md$/.test(file)
		expect(files.filter((file) => file.endsWith('.md') && isSwallowed(file))).toEqual([])
	})

	it('leaves Hugo the list of a folder whose posts lie in deeper sections', async () => {
		await put('content/books/read/_index.md', 'What I read.\n')
		await put('content/books/read/r.md', '---\ntitle: R\n---\n')
		await blog('export', 'site', '-f', 'hugo', '-o', 'hugo', '-q')
		const files = await readdir(join(dir, 'hugo/content/books'), { recursive: true })
		expect(files).toContain('read/_index.md')
		expect(files).not.toContain('_index.md')
		const list = await readFile(join(dir, 'hugo/content/books/read/_index.md'), 'utf8')
		expect(list).toMatch(/title: Read\n.*---\n\nWhat I read\.\n$/s)
	})

	it('says which posts are no drafts, and where the default language lies', async () => {
		await rm(join(dir, 'site/blog.config.json'))
		await put(
			'hugo.yaml',
			'baseURL: https://example.com/\ndefaultContentLanguageInSubdir: true\nlanguages: {en: {}, fr: {}}\n',
		)
		await put('content/posts/_index.md', '---\ntitle: All\ncascade: {draft: true}\n---\n')
		await put('content/posts/shown.md', '---\ntitle: S\ndraft: false\n---\n')
		await blog('export', 'site', '-f', 'hugo', '-o', 'hugo', '-q')
		const textOf = (file: string) => readFile(join(dir, 'hugo', file), 'utf8')
		expect(await textOf('content/posts/shown.md')).toContain('draft: false\n')
		expect(await textOf('content/posts/a.md')).toContain('draft: true\n')
		expect(parse(await textOf('hugo.yaml'))).toMatchObject({ defaultContentLanguageInSubdir: true })
	})

	it('hides terms that only posts have which no list shows', async () => {
		await put(
			'content/posts/u.md',
			'---\ntitle: U\nunlisted: true\ntags: [Go, C++, My plan]\n---\n',
		)
		await put('content/posts/d.md', '---\ntitle: D\ndraft: true\ntags: [My plan, Later]\n---\n')
		await put('content/posts/c.md', '---\ntitle: C\ntags: [C++]\n---\n')
		await put('content/about.md', '---\ntitle: About\ncategories: [own]\n---\n')
		await blog('export', 'site', '-f', 'hugo', '-o', 'hugo', '-q')
		const lists = (await filesOf('hugo/content')).filter((file) => /_index/.test(file))
		expect(lists).toEqual([
			'categories/_index.md',
			'categories/own/_index.md',
			'posts/_index.md',
			'tags/c++/_index.md',
			'tags/my-plan/_index.md',
		])
		const textOf = (file: string) => readFile(join(dir, 'hugo/content', file), 'utf8')
		const hidden = '---\nbuild:\n  render: never\n  list: never\n---\n'
		for (const file of ['tags/my-plan', 'categories', 'categories/own'])
			expect(await textOf(`${file}/_index.md`)).toBe(hidden)
		expect(await textOf('tags/c++/_index.md')).toBe('---\ntitle: C++\nurl: /tags/cplusplus/\n---\n')
		expect(await textOf('posts/u.md')).toContain('tags:\n  - Go\n  - C++\n  - My plan\n')
	})

	it('leaves Hugo the list of a taxonomy of which a term has a file', async () => {
		await put('blog.config.json', '{"languages": ["fr"], "taxonomies": {"tags": {"fr": "sujets"}}}')
		await put('content/tags/go/_index.md', '---\ntitle: Go\n---\n')
		await put('content/sujets/go/_index.fr.md', '---\ntitle: Go\n---\n')
		await put('content/posts/c.fr.md', '---\ntitle: C\nsujets: [Go]\n---\n')
		await put('content/series/none/_index.md', '---\ntitle: Of no post\n---\n')
		await blog('export', 'site', '-f', 'hugo', '-o', 'hugo', '-q')
		const lists = (await filesOf('hugo/content')).filter((file) => /_index/.test(file))
		// Without terms Hugo is told of no taxonomy, and has a section.
		expect(lists).toContain('series/_index.md')
		expect(lists).not.toContain('tags/_index.md')
		expect(lists).not.toContain('sujets/_index.fr.md')
		expect(lists).toEqual(expect.arrayContaining(['tags/go/_index.md', 'sujets/go/_index.fr.md']))
	})

	it('says what the config does: dates, taxonomies, languages', async () => {
		await rm(join(dir, 'site/blog.config.json'))
		await put(
			'hugo.yaml',
			[
				'baseURL: https://example.com/\ntitle: Notes\nbuildFuture: true\ndisableKinds: [sitemap]',
				'taxonomies: {tag: tags, person: people}\nparams: {greeting: Hello}',
				'languages:\n  en: {weight: 1, label: English, params: {author: Ann}}',
				'  fr: {weight: 2, label: Français, title: Notes en français, taxonomies: {tag: sujets}, params: {greeting: Salut}}\n',
			].join('\n'),
		)
		await put('content/posts/a.md', '---\ntitle: A\ntags: [Go]\npeople: [Ann]\n---\n')
		await put('content/posts/a.fr.md', '---\ntitle: A\nsujets: [Go]\n---\n')
		await blog('export', 'site', '-f', 'hugo', '-o', 'hugo', '-q')
		const config = parse(await readFile(join(dir, 'hugo/hugo.yaml'), 'utf8'))
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
		const textOf = (file: string) => readFile(join(dir, 'hugo/content', file), 'utf8')
		expect(await textOf('posts/a.md')).toContain('tags:\n  - Go\npeople:\n  - Ann\n')
		expect(await textOf('posts/a.fr.md')).toContain('sujets:\n  - Go\n')
	})

	it('shows a term that is one in Hugo, and two here, if one of them is listed', async () => {
		await put('content/posts/c.md', '---\ntitle: C\ntags: [Open Source]\n---\n')
		await put('content/posts/u.md', '---\ntitle: U\nunlisted: true\ntags: [open-source]\n---\n')
		await put(
			'content/posts/v.md',
			'---\ntitle: V\ndate: 2020-01-01\nunlisted: true\ntags: [open-source]\n---\n',
		)
		await blog('export', 'site', '-f', 'hugo', '-o', 'hugo', '-q')
		const lists = (await filesOf('hugo/content')).filter((file) => /_index/.test(file))
		expect(lists).toEqual(['posts/_index.md'])
	})

	it('keeps the first address of terms that are one in Hugo, which the other leads to, and says so', async () => {
		const term = (name: string, date: string) =>
			`---\ntitle: T\ndate: ${date}\ntags: ${name}\n---\n`
		await put('content/posts/c.md', term('[open-source, c-d]', '2024-01-02'))
		await put('content/posts/d.md', term('[Open Source, C D]', '2024-01-03'))
		await put('content/tags/c-d/_index.md', '---\ntitle: C and D\n---\nText\n')
		const { code, err } = await blog('export', 'site', '-f', 'hugo', '-o', 'hugo')
		const textOf = (file: string) => readFile(join(dir, 'hugo/content/tags', file), 'utf8')
		expect(await textOf('open-source/_index.md')).toBe(
			'---\ntitle: open-source\naliases:\n  - /tags/open-source-2/\n---\n',
		)
		expect(await textOf('c-d/_index.md')).toBe(
			'---\ntitle: C and D\nurl: /tags/c-d/\naliases:\n  - /tags/c-d-2/\n---\n\nText\n',
		)
		expect(code).toBe(0)
		expect(err).toMatch(
			/content\/posts\/d\.md.*`Open Source` in tags, which is `open-source` in Hugo/,
		)
	})

	it('keeps addresses of files, and old ones, where pages are `/a.html`', async () => {
		await rm(join(dir, 'site/blog.config.json'))
		await put(
			'hugo.yaml',
			'baseURL: https://example.com/n/\nuglyURLs: true\npagination: {path: seite, pagerSize: 1}\ndisableAliases: false\n',
		)
		const aliases = '[/old/, /older.html, /old.md]'
		await put(
			'content/posts/c.md',
			`---\ntitle: C\naliases: ${aliases}\ntags: [Go, C++, "a?: b"]\n---\n`,
		)
		await put('content/posts/draft.md', '---\ntitle: D\ndraft: true\naliases: [/secret.md]\n---\n')
		await blog('export', 'site', '-f', 'hugo', '-o', 'hugo', '-q')
		const textOf = (file: string) => readFile(join(dir, 'hugo', file), 'utf8')
		expect(parse(await textOf('hugo.yaml'))).toMatchObject({
			uglyURLs: true,
			pagination: { pagerSize: 1, path: 'seite' },
		})
		expect(await textOf('content/posts/c.md')).toContain(
			'url: /posts/c.html\naliases:\n  - /old.html\n  - /older.html\n  - /old.md.html\n',
		)
		const files = await filesOf('hugo')
		expect(files.filter((file) => /tags|secret/.test(file))).toEqual([
			'content/tags/a?:-b/_index.md',
		])
		expect(await textOf('content/tags/a?:-b/_index.md')).toBe(
			'---\ntitle: "a?: b"\nslug: a-b\n---\n',
		)
	})

	it('leads Hugo to lists of terms that are files, by slugs, since it cannot part those with an `url`', async () => {
		await rm(join(dir, 'site/blog.config.json'))
		await put(
			'hugo.yaml',
			[
				'baseURL: https://example.com/',
				'uglyURLs: true',
				'permalinks: { term: { tags: "/t/:slug/" } }',
				'languages: { en: {}, fr: { permalinks: { term: { tags: "/mots/:slug/" } } } }',
			].join('\n'),
		)
		await put('content/posts/c.md', '---\ntitle: C\ntags: [Big Thing]\ncategories: [Own]\n---\n')
		await put('content/posts/c.fr.md', '---\ntitle: C\ntags: [Mot]\n---\n')
		await put('content/tags/go/_index.md', '---\ntitle: Go\n---\nText\n')
		await put('content/categories/own/_index.md', '---\ntitle: Own\nslug: mine\n---\n')
		await blog('export', 'site', '-f', 'hugo', '-o', 'hugo', '-q')
		const textOf = (file: string) => readFile(join(dir, 'hugo', file), 'utf8')
		expect(parse(await textOf('hugo.yaml')).languages).toMatchObject({
			en: { permalinks: { term: { tags: '/t/:slug' } } },
			fr: { permalinks: { term: { tags: '/mots/:slug' } } },
		})
		const list = async (file: string) => (await textOf(`content/${file}`)).trimEnd()
		expect(await list('tags/go/_index.md')).toBe('---\ntitle: Go\nslug: go\n---\n\nText')
		expect(await list('tags/big-thing/_index.md')).toBe(
			'---\ntitle: Big Thing\nslug: big-thing\n---',
		)
		expect(await list('tags/mot/_index.fr.md')).toBe('---\ntitle: Mot\nslug: mot\n---')
		expect(await list('categories/own/_index.md')).toBe('---\ntitle: Own\nslug: mine\n---')
	})

	it('writes aliases from the folder of the language, that of the default one too', async () => {
		await rm(join(dir, 'site/blog.config.json'))
		await put(
			'hugo.yaml',
			'baseURL: https://example.com/\ndefaultContentLanguageInSubdir: true\nlanguages: { en: {}, fr: {} }\n',
		)
		await put('content/posts/c.md', '---\ntitle: C\naliases: [/old/, ../../out/]\n---\n')
		await put('content/posts/c.fr.md', '---\ntitle: C\naliases: [/vieux/]\n---\n')
		await put('content/_index.md', '---\ntitle: Home\naliases: [/start/]\n---\n')
		await blog('export', 'site', '-f', 'hugo', '-o', 'hugo', '-q')
		const textOf = (file: string) => readFile(join(dir, 'hugo/content', file), 'utf8')
		expect(await textOf('posts/c.md')).toContain(
			'url: /en/posts/c/\naliases:\n  - /old/\n  - ../../out/\n',
		)
		expect(await textOf('posts/c.fr.md')).toContain('aliases:\n  - /vieux/\n')
		expect(await textOf('_index.md')).toBe('---\ntitle: Home\naliases:\n  - /start/\n---\n\n')
	})

	it('keeps old addresses that are folders and files of their own where pages are `/a.html`', async () => {
		await put('blog.config.json', JSON.stringify({ url: 'https://example.com/n', uglyUrls: true }))
		await put('content/posts/c.md', '---\ntitle: C\naliases: [/old/, /older.html, /old.md]\n---\n')
		await blog('export', 'site', '-f', 'hugo', '-o', 'hugo', '-q')
		const textOf = (file: string) => readFile(join(dir, 'hugo', file), 'utf8')
		expect(await textOf('content/posts/c.md')).toContain(
			'url: /posts/c.html\naliases:\n  - /old/index.html\n  - /older.html\n',
		)
		expect(await textOf('static/old.md')).toContain('url=/n/posts/c.html"')
	})

	it('says a name for further pages that Hugo can have', async () => {
		const pagination = async (lists: object) => {
			await put('blog.config.json', JSON.stringify({ lists }))
			await blog('export', 'site', '-f', 'hugo', '-o', 'hugo', '-q')
			const text = await readFile(join(dir, 'hugo/hugo.yaml'), 'utf8')
			await rm(join(dir, 'hugo'), { recursive: true })
			return (parse(text) as { pagination: object }).pagination
		}
		expect(await pagination({ path: 'p' })).toEqual({ pagerSize: 10, path: 'p' })
		expect(await pagination({ path: 'page:num', firstPage: false })).toEqual({
			pagerSize: 10,
			disableAliases: true,
		})
	})

	it('has the lists of taxonomies without terms where the site has them', async () => {
		await rm(join(dir, 'site/blog.config.json'))
		await put('hugo.yaml', 'baseURL: https://example.com/\n')
		await blog('export', 'site', '-f', 'hugo', '-o', 'hugo', '-q')
		expect(parse(await readFile(join(dir, 'hugo/hugo.yaml'), 'utf8'))).toMatchObject({
			taxonomies: { tag: 'tags', category: 'categories' },
		})
	})

	it('makes the lists and feeds that there are, and no others', async () => {
		await put(
			'../ds/docusaurus.config.js',
			'export default { title: "D", presets: [["classic", {}]] }\n',
		)
		await put('../ds/blog/authors.yml', 'mw: {name: Mary Wright}\n')
		await put(
			'../ds/blog/2024-01-02-a.md',
			'---\ntitle: A\nauthors: [mw]\ntags: [Big Plan]\n---\nText\n',
		)
		await put('../ds/blog/trips/b.md', '---\ntitle: B\ndate: 2024-01-01\n---\nText\n')
		await blog('export', 'ds', '-f', 'hugo', '-o', 'hugo', '-q')
		expect(await filesOf('hugo')).toEqual([
			'content/authors/_index.md',
			'content/authors/mary-wright/_index.md',
			'content/blog/2024-01-02-a.md',
			'content/blog/trips/b.md',
			'content/tags/_index.md',
			'content/tags/big-plan/_index.md',
			'hugo.yaml',
		])
		const textOf = (file: string) => readFile(join(dir, 'hugo', file), 'utf8')
		expect(await textOf('content/authors/mary-wright/_index.md')).toContain('url: /blog/authors/mw')
		expect(await textOf('content/blog/2024-01-02-a.md')).toContain(
			'authors:\n  - Mary Wright\nauthor: Mary Wright\n',
		)
		expect(parse(await textOf('hugo.yaml'))).toMatchObject({
			outputs: { home: ['html'], section: ['html', 'rss'] },
			outputFormats: { rss: { baseName: 'rss' } },
		})
	})

	it('makes no section of a folder that is none', async () => {
		await put('../jk/_config.yml', 'title: J\n')
		await put('../jk/_posts/2024-01-02-a.md', '---\ntitle: A\n---\n# A\n\nText\n')
		await blog('export', 'jk', '-f', 'hugo', '-o', 'hugo', '-q')
		const textOf = (file: string) => readFile(join(dir, 'hugo/content/_posts', file), 'utf8')
		expect(await textOf('_index.md')).toContain('render: never')
		expect(await textOf('2024-01-02-a.md')).not.toContain('# A')
	})
})

async function filesOf(folder: string): Promise<readonly string[]> {
	const root = join(dir, folder)
	const entries = await readdir(root, { recursive: true, withFileTypes: true })
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
		.sort()
}
