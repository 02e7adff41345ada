import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ExportSite, exportSite } from './export-site.ts'

let site: ExportSite
beforeEach(async () => {
	site = await exportSite()
})
afterEach(() => site.remove())

describe('lists that are exported for Hugo', () => {
	it('leaves Hugo the list of a folder whose posts lie in deeper sections', async () => {
		await site.put('content/books/read/_index.md', 'What I read.\n')
		await site.put('content/books/read/r.md', '---\ntitle: R\n---\n')
		await site.exportForHugo()
		const files = await site.filesOf('hugo/content/books')
		expect(files).toContain('read/_index.md')
		expect(files).not.toContain('_index.md')
		const list = await site.exported('content/books/read/_index.md')
		expect(list).toMatch(/title: Read\n.*---\n\nWhat I read\.\n$/s)
	})

	it('hides terms that only posts have which no list shows', async () => {
		await site.put(
			'content/posts/u.md',
			'---\ntitle: U\nunlisted: true\ntags: [Go, C++, My plan]\n---\n',
		)
		await site.put(
			'content/posts/d.md',
			'---\ntitle: D\ndraft: true\ntags: [My plan, Later]\n---\n',
		)
		await site.put('content/posts/c.md', '---\ntitle: C\ntags: [C++]\n---\n')
		await site.put('content/about.md', '---\ntitle: About\ncategories: [own]\n---\n')
		await site.exportForHugo()
		const lists = (await site.filesOf('hugo/content')).filter((file) => /_index/.test(file))
		expect(lists).toEqual([
			'categories/_index.md',
			'categories/own/_index.md',
			'posts/_index.md',
			'tags/c++/_index.md',
			'tags/my-plan/_index.md',
		])
		const hidden = '---\nbuild:\n  render: never\n  list: never\n---\n'
		for (const file of ['tags/my-plan', 'categories', 'categories/own'])
			expect(await site.exported(`content/${file}/_index.md`)).toBe(hidden)
		expect(await site.exported('content/tags/c++/_index.md')).toBe(
			'---\ntitle: C++\nurl: /tags/cplusplus/\n---\n',
		)
		expect(await site.exported('content/posts/u.md')).toContain(
			'tags:\n  - Go\n  - C++\n  - My plan\n',
		)
	})

	it('leaves Hugo the list of a taxonomy of which a term has a file', async () => {
		await site.put(
			'blog.config.json',
			'{"languages": ["fr"], "taxonomies": {"tags": {"fr": "sujets"}}}',
		)
		await site.put('content/tags/go/_index.md', '---\ntitle: Go\n---\n')
		await site.put('content/sujets/go/_index.fr.md', '---\ntitle: Go\n---\n')
		await site.put('content/posts/c.fr.md', '---\ntitle: C\nsujets: [Go]\n---\n')
		await site.put('content/series/none/_index.md', '---\ntitle: Of no post\n---\n')
		await site.exportForHugo()
		const lists = (await site.filesOf('hugo/content')).filter((file) => /_index/.test(file))
		// Without terms Hugo is told of no taxonomy, and has a section.
		expect(lists).toContain('series/_index.md')
		expect(lists).not.toContain('tags/_index.md')
		expect(lists).not.toContain('sujets/_index.fr.md')
		expect(lists).toEqual(expect.arrayContaining(['tags/go/_index.md', 'sujets/go/_index.fr.md']))
	})

	it('shows a term that is one in Hugo, and two here, if one of them is listed', async () => {
		await site.put('content/posts/c.md', '---\ntitle: C\ntags: [Open Source]\n---\n')
		await site.put(
			'content/posts/u.md',
			'---\ntitle: U\nunlisted: true\ntags: [open-source]\n---\n',
		)
		await site.put(
			'content/posts/v.md',
			'---\ntitle: V\ndate: 2020-01-01\nunlisted: true\ntags: [open-source]\n---\n',
		)
		await site.exportForHugo()
		const lists = (await site.filesOf('hugo/content')).filter((file) => /_index/.test(file))
		expect(lists).toEqual(['posts/_index.md'])
	})

	it('keeps the first address of terms that are one in Hugo, which the other leads to, and says so', async () => {
		const term = (name: string, date: string) =>
			`---\ntitle: T\ndate: ${date}\ntags: ${name}\n---\n`
		await site.put('content/posts/c.md', term('[open-source, c-d]', '2024-01-02'))
		await site.put('content/posts/d.md', term('[Open Source, C D]', '2024-01-03'))
		await site.put('content/tags/c-d/_index.md', '---\ntitle: C and D\n---\nText\n')
		const { code, err } = await site.blog('export', 'site', '-f', 'hugo', '-o', 'hugo')
		expect(await site.exported('content/tags/open-source/_index.md')).toBe(
			'---\ntitle: open-source\naliases:\n  - /tags/open-source-2/\n---\n',
		)
		expect(await site.exported('content/tags/c-d/_index.md')).toBe(
			'---\ntitle: C and D\nurl: /tags/c-d/\naliases:\n  - /tags/c-d-2/\n---\n\nText\n',
		)
		expect(code).toBe(0)
		expect(err).toMatch(
			/content\/posts\/d\.md.*`Open Source` in tags, which is `open-source` in Hugo/,
		)
	})

	it('leads Hugo to lists of terms that are files, by slugs, since it cannot part those with an `url`', async () => {
		await site.drop('blog.config.json')
		await site.put(
			'hugo.yaml',
			[
				'baseURL: https://example.com/',
				'uglyURLs: true',
				'permalinks: { term: { tags: "/t/:slug/" } }',
				'languages: { en: {}, fr: { permalinks: { term: { tags: "/mots/:slug/" } } } }',
			].join('\n'),
		)
		await site.put(
			'content/posts/c.md',
			'---\ntitle: C\ntags: [Big Thing]\ncategories: [Own]\n---\n',
		)
		await site.put('content/posts/c.fr.md', '---\ntitle: C\ntags: [Mot]\n---\n')
		await site.put('content/tags/go/_index.md', '---\ntitle: Go\n---\nText\n')
		await site.put('content/categories/own/_index.md', '---\ntitle: Own\nslug: mine\n---\n')
		await site.exportForHugo()
		expect((await site.exportedConfig()).languages).toMatchObject({
			en: { permalinks: { term: { tags: '/t/:slug' } } },
			fr: { permalinks: { term: { tags: '/mots/:slug' } } },
		})
		const list = async (file: string) => (await site.exported(`content/${file}`)).trimEnd()
		expect(await list('tags/go/_index.md')).toBe('---\ntitle: Go\nslug: go\n---\n\nText')
		expect(await list('tags/big-thing/_index.md')).toBe(
			'---\ntitle: Big Thing\nslug: big-thing\n---',
		)
		expect(await list('tags/mot/_index.fr.md')).toBe('---\ntitle: Mot\nslug: mot\n---')
		expect(await list('categories/own/_index.md')).toBe('---\ntitle: Own\nslug: mine\n---')
	})

	it('says a name for further pages that Hugo can have', async () => {
		const pagination = async (lists: object) => {
			await site.put('blog.config.json', JSON.stringify({ lists }))
			await site.exportForHugo()
			const { pagination } = await site.exportedConfig()
			await site.drop('../hugo')
			return pagination
		}
		expect(await pagination({ path: 'p' })).toEqual({ pagerSize: 10, path: 'p' })
		expect(await pagination({ path: 'page:num', firstPage: false })).toEqual({
			pagerSize: 10,
			disableAliases: true,
		})
	})

	it('has the lists of taxonomies without terms where the site has them', async () => {
		await site.drop('blog.config.json')
		await site.put('hugo.yaml', 'baseURL: https://example.com/\n')
		await site.exportForHugo()
		expect(await site.exportedConfig()).toMatchObject({
			taxonomies: { tag: 'tags', category: 'categories' },
		})
	})

	it('makes the lists and feeds that there are, and no others', async () => {
		await site.put(
			'../ds/docusaurus.config.js',
			'export default { title: "D", presets: [["classic", {}]] }\n',
		)
		await site.put('../ds/blog/authors.yml', 'mw: {name: Mary Wright}\n')
		await site.put(
			'../ds/blog/2024-01-02-a.md',
			'---\ntitle: A\nauthors: [mw]\ntags: [Big Plan]\n---\nText\n',
		)
		await site.put('../ds/blog/trips/b.md', '---\ntitle: B\ndate: 2024-01-01\n---\nText\n')
		await site.exportForHugo('ds')
		expect(await site.filesOf('hugo')).toEqual([
			'content/authors/_index.md',
			'content/authors/mary-wright/_index.md',
			'content/blog/2024-01-02-a.md',
			'content/blog/trips/b.md',
			'content/tags/_index.md',
			'content/tags/big-plan/_index.md',
			'hugo.yaml',
		])
		expect(await site.exported('content/authors/mary-wright/_index.md')).toContain(
			'url: /blog/authors/mw',
		)
		expect(await site.exported('content/blog/2024-01-02-a.md')).toContain(
			'authors:\n  - Mary Wright\nauthor: Mary Wright\n',
		)
		expect(await site.exportedConfig()).toMatchObject({
			outputs: { home: ['html'], section: ['html', 'rss'] },
			outputFormats: { rss: { baseName: 'rss' } },
		})
	})

	it('makes no section of a folder that is none', async () => {
		await site.put('../jk/_config.yml', 'title: J\n')
		await site.put('../jk/_posts/2024-01-02-a.md', '---\ntitle: A\n---\n# A\n\nText\n')
		await site.exportForHugo('jk')
		expect(await site.exported('content/_posts/_index.md')).toContain('render: never')
		expect(await site.exported('content/_posts/2024-01-02-a.md')).not.toContain('# A')
	})
})
