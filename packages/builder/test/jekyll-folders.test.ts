import { afterEach, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

it('reads posts that are HTML, and tells of others that are not Markdown', async () => {
	const long = `<p>One ${'word '.repeat(80)}</p>\n\n<p>Rest *of* it.</p>`
	site = scratchSite({
		'_config.yml': 'title: T\nurl: https://e.x',
		'_posts/2012-01-01-old.html': `---\ntitle: Old\n---\n${long}\n<pre>a\n\n    *b*</pre>\n<h2>Then</h2>\n<a href="{% post_url 2012-01-03-new %}">n</a> <img src="/i.svg" alt=""> {{ page.title }} $$x$$`,
		'_drafts/idea.html': '---\ntitle: Idea\n---\n<p>x</p>',
		'_posts/2012-01-02-t.textile': '---\ntitle: Textile\n---\nh2. x',
		'_posts/2012-01-03-new.md':
			'---\ntitle: New\n---\n[o]({% post_url 2012-01-01-old %}) [l]({% link _posts/2012-01-01-old.html %})',
		'_posts/2012-01-04-plain.html': '<p>no front matter</p>',
		'i.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
	})
	const { posts, skipped, diagnostics } = await site.build()
	const files = site.bytesOf('out')
	// Jekyll 4.3.1 reads posts without front matter, too.
	expect(posts.map(({ url }) => url)).toEqual([
		...['/2012/01/01/old.html', '/2012/01/03/new.html', '/2012/01/04/plain.html'],
	])
	expect(skipped).toMatchObject([
		{ file: '_drafts/idea.html', reason: 'draft' },
		{ file: '_posts/2012-01-02-t.textile' },
	])
	expect(diagnostics).toMatchObject([
		{ rule: 'content-not-markdown', file: '_posts/2012-01-02-t.textile' },
		{ rule: 'title-missing', file: '_posts/2012-01-04-plain.html' },
	])
	const old = files.get('2012/01/01/old.html') ?? ''
	for (const part of [
		'<p>Rest *of* it.</p>',
		'<pre>a\n\n    *b*</pre>',
		'href="/2012/01/03/new.html"',
		'> Old $$x$$',
	])
		expect(old).toContain(part)
	for (const part of ['href="/2012/01/01/old.html">o</a>', 'href="/2012/01/01/old.html">l</a>'])
		expect(files.get('2012/01/03/new.html')).toContain(part)
	expect(files.get('index.html')).not.toContain('Rest')
	expect([...files.keys()].join()).not.toMatch(/idea|textile/)
	site.put({ '_posts/2012-01-01-old.html': '---\ntitle: Old\n---\n<p>Changed</p>' })
	expect(await site.rebuild()).toContain('2012/01/01/old.html')
})

it('reads folders that the config includes, and collections that have pages', async () => {
	site = scratchSite({
		'_config.yml': `title: T
url: https://e.x
include: [_pages, .well-known]
collections:
  recipes: { output: true, permalink: "/r/:name/" }
  docs: { output: true }
  tabs: { output: true, sort_by: order }
  secrets: { output: false }
defaults:
  - scope: { path: "", type: tabs }
    values: { permalink: "/:title/" }
  - scope: { path: _docs/deep, type: docs }
    values: { title: Deep }
  - scope: { path: elsewhere, type: docs }
    values: { title: No }
`,
		'_posts/2024-01-01-a.md': '---\ntitle: A\n---\n[s]({% link _recipes/soup.md %})',
		'_recipes/soup.md': '---\ntitle: Soup\n---\nHot',
		'_docs/deep/two.md': '---\nx: 1\n---\nText',
		'_docs/notes.md': 'No front matter',
		'_tabs/about.html': '---\ntitle: About\n---\n<p>Me</p>',
		'_pages/pg.md': '---\ntitle: Pg\npermalink: /pg/\n---\nPage',
		'_secrets/s.md': '---\ntitle: Secret\n---\nSECRET',
		'_other/o.md': '---\ntitle: Other\n---\nSECRET',
		'.well-known/x.txt': 'x',
	})
	const { posts, skipped, diagnostics } = await site.build()
	expect(posts).toHaveLength(5)
	expect(skipped.map(({ file }) => file)).toEqual(['_docs/notes.md'])
	expect(diagnostics).toMatchObject([
		{ rule: 'generator-setting-unread', message: expect.stringContaining('`include`') },
		{ rule: 'page-without-front-matter' },
	])
	const files = site.bytesOf('out')
	const pages = [...files.keys()].filter((file) => /\.html$/.test(file))
	expect(pages.filter((file) => !/^(?:archives|search|subscribe|page|404)/.test(file))).toEqual([
		'2024/01/01/a.html',
		'about/index.html',
		'docs/deep/two.html',
		'index.html',
		'pg/index.html',
		'r/soup/index.html',
	])
	expect(files.get('feed.xml')?.match(/<entry>/g)).toHaveLength(1)
	expect(files.get('docs/deep/two.html')).toContain('<h1 class="p-name">Deep')
	expect(files.get('2024/01/01/a.html')).toContain('href="/r/soup/"')
	expect([...files.values()].join('')).not.toContain('SECRET')
})

// As Jekyll 4.3.1 does.
it.each([
	['', ''],
	['collections/', 'collections_dir: collections\n'],
])(
	'reads folders in collections in %j though they are called like backups',
	async (at, setting) => {
		const page = '---\ntitle: T\n---\nx'
		const read = ['old~/2020-01-01-a', 'old~/b/2020-01-02-b', 'a/#deep/2020-01-03-c']
			.concat(['a/~deep/2020-01-04-d', 'a/deep~/2020-01-05-e', 'a/#both#/2020-01-06-f'])
			.map((name) => `${at}_posts/${name}.md`)
			.concat([`${at}_notes/a/#deep/a.md`, `${at}_notes/old~/b.md`])
		const unread = ['#top/2020-02-01-a.md', '~top/2020-02-02-b.md', '#both#/2020-02-03-c.md']
			.concat(['#2020-02-04-d.md', '2020-02-05-e.md~', 'a/#2020-02-06-f.md', 'a/~2020-02-07-g.md'])
			.map((name) => `${at}_posts/${name}`)
			.concat([`${at}_notes/#m.md`, `${at}_notes/a/~m.md`, `${at}_notes/#a/m.md`])
			.concat([`${at}blog~/_posts/2020-02-08-h.md`, `${at}#blog/x/_posts/2020-02-09-i.md`])
			.concat(['p~/a.md', '#p/a.md', 'p/~q/a.md', 'p/#b.md'])
		site = scratchSite({
			'_config.yml': `title: T\nurl: https://e.x\n${setting}collections:\n  notes: { output: true }\n`,
			...Object.fromEntries([...read, ...unread].map((file) => [file, page])),
		})
		const { posts } = await site.build()
		expect(posts.map(({ file }) => file).sort()).toEqual([...read].sort())
	},
)

it('makes no list where a post has the address, in whatever case, and leads to the post', async () => {
	site = scratchSite({
		'_config.yml': 'title: T\nurl: https://e.x',
		'_posts/zh_CN/p/2016-01-01-index.md': '---\ntitle: Home\npermalink: /zh_CN/\n---\nx',
		'_posts/zh_CN/2016-01-02-b.md': '---\ntitle: B\n---\ny',
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	const files = site.bytesOf('out')
	expect([...files.keys()].filter((path) => /^zh_cn\/[^/]*\.html$/i.test(path))).toEqual([
		'zh_CN/index.html',
	])
	const all = [...files.entries()].filter(([path]) => /\.(?:html|xml)$/.test(path))
	expect(all.filter(([, text]) => text.includes('/zh_cn/"')).map(([path]) => path)).toEqual([])
	expect(files.get('sitemap.xml')?.match(/zh_cn\/</gi)).toHaveLength(1)
})

it('leads to the pages that somebody wrote in place of those that are made, in whatever case', async () => {
	const layout = '---\nlayout: page\ntitle: Mine\n---\nx'
	site = scratchSite({
		'_config.yml': 'title: T\nurl: https://e.x\npermalink: pretty',
		'Archives.md': layout,
		'Tags.md': layout,
		'Search.md': layout,
		'_posts/2016-01-02-b.md': '---\ntitle: B\ntags: [a]\n---\ny',
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	const files = site.bytesOf('out')
	const all = [...files.entries()].filter(([path]) => /\.(?:html|xml)$/.test(path))
	const made = /(?:href="|e\.x)\/(?:archives|tags|search)\/["<]/
	expect(all.filter(([, text]) => made.test(text)).map(([path]) => path)).toEqual([])
	for (const name of ['Archives', 'Tags', 'Search'])
		expect(files.get('sitemap.xml')?.split(`/${name}/<`)).toHaveLength(2)
})
