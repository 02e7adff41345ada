import { afterEach, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

async function build(files: Readonly<Record<string, string>>) {
	site = scratchSite(files)
	const { diagnostics } = await site.build({ cache: false })
	const bytes = site.bytesOf('out')
	const page = (path: string) => Buffer.from(bytes.get(path) ?? '', 'latin1').toString('utf8')
	return { diagnostics, page, paths: [...bytes.keys()] }
}

const pagesIn = (paths: readonly string[], folder: RegExp) =>
	paths.filter((path) => folder.test(path) && !path.includes('/page/')).sort()

it('a Hugo site has the taxonomies of each language, under their words, and no others', async () => {
	const { diagnostics, page, paths } = await build({
		'hugo.yaml': `
baseURL: https://example.com/
title: Notes
languages:
  en:
    weight: 1
    taxonomies: { tag: tags, person: people }
    menu: { main: [{ name: People, url: people/ }] }
  fr:
    weight: 2
    taxonomies: { tag: FRtags }
    menu: { main: [{ name: Sujets, url: frtags/ }] }
`,
		'content/posts/a.md':
			'---\ntitle: A\ndate: 2024-10-09\ntags: [Go]\npeople: [Ada]\nauthor: MW\ncategories: [none]\n---\nText.\n',
		'content/posts/a.fr.md':
			'---\ntitle: A\ndate: 2024-10-09\nFRtags: [Été]\ntags: [none]\n---\nTexte.\n',
		'content/people/_index.md': '---\ntitle: People we met\n---\n',
	})
	expect(diagnostics).toEqual([])
	expect(pagesIn(paths, /^(?:fr\/)?(?:\w*tags|people|categories|authors|series)\//)).toEqual([
		'fr/frtags/index.html',
		'fr/frtags/index.xml',
		'fr/frtags/été/index.html',
		'fr/frtags/été/index.xml',
		'people/ada/index.html',
		'people/ada/index.xml',
		'people/index.html',
		'people/index.xml',
		'tags/go/index.html',
		'tags/go/index.xml',
		'tags/index.html',
		'tags/index.xml',
	])
	expect(page('people/index.html')).toContain('<h1 class="p-name">People we met</h1>')
	expect(page('fr/frtags/index.html')).toContain('<h1 class="p-name">Frtags</h1>')
	const post = page('posts/a/index.html')
	expect(post).toMatch(/aria-label="People">\s*<li>\s*<a class="p-category" href="\/people\/ada\/"/)
	expect(page('sitemap.xml')).toContain('https://example.com/fr/sitemap.xml')
	expect(page('en/sitemap.xml')).toContain('https://example.com/people/ada/')
	expect(page('fr/sitemap.xml')).toContain('/fr/frtags/')
	expect(page('en/index.html')).toContain('url=/"')
})

it('a taxonomy of Hugo may lie in a folder of another list', async () => {
	const { diagnostics, page, paths } = await build({
		'hugo.yaml': `
baseURL: https://example.com/
taxonomies: { tag: blog/tags, category: Blog/My Cats, x: lead/x, y: a/b/c }
permalinks: { term: { a/b/c: /abc/:slug/, blog: /of-blog/:slug/ }, taxonomy: { a/b/c: /abcs/ } }
uglyURLs: { Lead: true }
cascade: { target: { kind: term, path: /lead/** }, title: Passed }
`,
		'content/blog/a.md':
			'---\ntitle: A\ndate: 2024-10-09\nblog/tags: [B c, golang]\nblog/my cats: [K]\nlead/x: [one]\na/b/c: [two]\ntags: [none]\n---\n{{< relref "/blog/tags/golang" >}}\n',
		'content/blog/tags/_index.md': '---\ntitle: My tags\n---\n',
		'content/blog/tags/golang/_index.md': '---\ntitle: The language Go\n---\n',
		'content/blog/tags/unused/_index.md': '---\ntitle: Unused\n---\n',
		'content/lead/x/_index.md': '---\ntitle: My X\n---\n',
		'content/lead/x/two/_index.md': '---\n---\n',
	})
	expect(diagnostics).toEqual([])
	const own = /^(?:index|404|blog\/a\/|archives|page|search|subscribe)/
	expect(pagesIn(paths, /html$/).filter((path) => !own.test(path))).toEqual([
		...['abc/two/index.html', 'abcs/index.html', 'blog/index.html'],
		...['blog/my-cats/index.html', 'blog/tags/index.html', 'lead/x/index.html'],
		...['lead/x/one.html', 'lead/x/two.html'],
		...['b-c', 'k', 'the-language-go', 'unused'].map((term) => `of-blog/${term}/index.html`),
	])
	expect(pagesIn(paths, /tags.*xml$/)).toEqual(['blog/tags/index.xml'])
	expect(page('blog/tags/index.html')).toContain('<h1 class="p-name">My tags</h1>')
	expect(page('blog/my-cats/index.html')).toContain('<h1 class="p-name">My Cats</h1>')
	expect(page('lead/x/two.html')).toContain('<h1 class="p-name">Passed</h1>')
	expect(page('blog/a/index.html')).toContain('href="/of-blog/the-language-go/"')
})

it.each([
	[undefined, ['beta', 'gamma', 'alpha', 'older']],
	[2, ['beta', 'gamma']],
])(
	'the feed of a taxonomy begins with the term that has the newest post, and has %s',
	async (limit, expected) => {
		const post = (date: string, tag: string) =>
			`---\ntitle: T\ndate: ${date}\ntags: [${tag}]\n---\nText.\n`
		const { page } = await build({
			'blog.config.json': JSON.stringify({ url: 'https://example.com', feed: { limit } }),
			'content/posts/a.md': post('2024-01-01', 'alpha'),
			'content/posts/b.md': post('2024-03-01', 'beta'),
			'content/posts/c.md': post('2024-02-01', 'gamma'),
			'content/posts/d.md': post('2023-01-01', 'beta'),
			'content/posts/e.md': '---\ntitle: T\ntags: [older]\n---\nText.\n',
		})
		const titles = [...page('tags/index.xml').matchAll(/<item>\s*<title>(\w+)/g)].map(
			([, title]) => title,
		)
		expect(titles).toEqual(expected)
	},
)

it.each([
	['a word that is no segment', { tags: 'a//b' }],
	['a word of nothing', { tags: '!' }],
	['a number', { tags: 1 }],
])('refuses %s', async (_, taxonomies) => {
	const files = {
		'blog.config.json': JSON.stringify({ url: 'https://example.com', taxonomies }),
		'content/a.md': '# A',
	}
	await expect(build(files)).rejects.toThrow(/taxonomies/)
})
