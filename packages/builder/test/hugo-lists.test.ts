import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { buildSite } from '../src/apply/build-site.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const post = (title: string, date: string, more = '') =>
	`---\ntitle: ${title}\ndate: ${date}\n${more}\n---\nText of ${title}.\n`

/** Of the lists what Hugo 0.169 with PaperMod shows of the same files. */
const files = {
	'hugo.yaml':
		'baseURL: https://example.org/\ntitle: S\ntheme: PaperMod\nparams: { ShowBreadCrumbs: true, ShowPostNavLinks: true }\n',
	'content/posts/a.md': post('A', '2024-01-01', 'tags: [x of y]'),
	'content/posts/b.md': post('B', '2024-01-02', 'tags: [x of y]'),
	'content/posts/loose/c.md': post('C', '2024-01-03'),
	'content/posts/deep/_index.md': '---\ntitle: Deep\n---\nAbout deep.\n',
	'content/posts/deep/d.md': post('D', '2024-01-04'),
	'content/posts/deep/er/_index.md': '---\ntitle: Deeper\ndate: 2020-01-01\nsummary: S\n---\n',
	'content/posts/deep/er/f.md': post('F', '2024-01-06'),
	'content/notes/n.md': post('N', '2024-01-07', 'tags: [x of y]'),
	'content/notes/typed.md': post('Typed', '2024-02-03', 'type: posts'),
	'content/my-story/s.md': post('S', '2024-01-08'),
	'content/about.md': '---\ntitle: About\n---\nAbout text.\n',
	'content/dated.md': post('Dated', '2024-02-02', 'tags: [x of y]'),
	'content/archives.md': '---\ntitle: Archives\nlayout: archives\n---\n',
	'content/tags/later/_index.md': '---\ntitle: Later On\n---\nNothing yet.\n',
}

const textsOf = (html: string, pattern: RegExp) =>
	[...html.matchAll(pattern)].map(([, text = '']) => text.replace(/<[^>]*>/g, '').trim())

async function built(others: Readonly<Record<string, string>> = {}) {
	site = scratchSite({ ...files, ...others })
	const { diagnostics } = await site.build()
	const bytes = site.bytesOf('out')
	const page = (path: string) => bytes.get(`${path}index.html`) ?? ''
	return {
		diagnostics,
		bytes,
		page,
		entries: (path: string) => textsOf(page(path), /<h2[^>]*>(.*?)<\/h2>/g),
		crumbs: (path: string) =>
			textsOf(
				/<nav class="breadcrumbs".*?<\/nav>/s.exec(page(path))?.[0] ?? '',
				/<a[^>]*>(.*?)<\/a>/g,
			),
		items: (path: string) =>
			textsOf(bytes.get(`${path}index.xml`) ?? '', /<item>\s*<title>(.*?)<\/title>/g),
		title: (path: string) => textsOf(page(path), /<h1[^>]*>(.*?)<\/h1>/gs)[0],
	}
}

describe('a Hugo site lists', () => {
	it('on its home page the posts of its largest section, by their type', async () => {
		const { entries, diagnostics } = await built()
		expect(diagnostics).toEqual([])
		expect(entries('')).toEqual(['Typed', 'F', 'D', 'C', 'B', 'A'])
	})

	it('on its home page the main sections that it names', async () => {
		const { entries } = await built({
			'hugo.yaml': 'baseURL: https://example.org/\nparams: { mainSections: [notes, my-story] }\n',
		})
		expect(entries('')).toEqual(['S', 'N'])
	})

	it('in a section its own posts, and deeper sections after them', async () => {
		const { entries, items, page } = await built()
		expect(entries('posts/')).toEqual(['C', 'B', 'A', 'Deep'])
		expect(entries('posts/deep/')).toEqual(['D', 'Deeper'])
		expect(page('posts/')).toContain('datetime="2024-01-06"')
		expect(entries('notes/')).toEqual(['Typed', 'N'])
		expect(items('posts/')).toEqual(['C', 'B', 'A'])
	})

	it('what is below a first folder with no file of its own, as deep as the next sections are', async () => {
		const { entries, items, title } = await built({
			'content/books/read/_index.md': '---\ntitle: Read\n---\n',
			'content/books/read/r.md': post('R', '2024-01-09'),
			'content/books/to/read/_index.md': '---\ntitle: To read\n---\n',
			'content/books/to/read/later/_index.md': '---\ntitle: Later\n---\n',
		})
		expect(title('books/')).toBe('Books')
		expect(entries('books/')).toEqual(['Read', 'To read'])
		expect(items('books/')).toEqual([])
		expect(items('books/read/')).toEqual(['R'])
	})

	it('for a term every post', async () => {
		const { entries, items } = await built()
		expect(entries('tags/x-of-y/')).toEqual(['Dated', 'N', 'B', 'A'])
		expect(items('tags/x-of-y/')).toEqual(['Dated', 'N', 'B', 'A'])
	})

	it('pages as posts, but on the home page; in its feed those that are more than a list', async () => {
		const { entries, items, page } = await built({
			'content/about.md': '---\ntitle: About\ndate: 2024-03-01\ntags: [x of y]\n---\nAbout text.\n',
			'content/hidden.md': '---\ntitle: Hidden\nhiddenInRss: true\n---\n',
			'content/apart.md': '---\ntitle: Apart\nbuild: { list: never }\n---\n',
			'content/plain.md': '---\ntitle: Plain\n---\nPlain text.\n',
			'content/page/me.md': '---\ntitle: Me\nlayout: page\n---\n',
		})
		expect(items('')).toEqual([
			...['About', 'Typed', 'Dated', 'S', 'N', 'F', 'D', 'C', 'B', 'A'],
			...['Me', 'Plain'],
		])
		expect(entries('')).not.toContain('About')
		expect(entries('page/')).toEqual(['Me'])
		expect(items('page/')).toEqual(['Me'])
		expect(items('tags/x-of-y/')).toEqual(['About', 'Dated', 'N', 'B', 'A'])
		expect(page('plain/')).toContain('Plain text.')
	})

	it('nothing in sections and terms of posts that are in no list, which are there all the same', async () => {
		const { entries, items, title } = await built({
			'content/never/n.md': post(
				'Never',
				'2024-05-01',
				'build: { list: never }\ntags: [only here]',
			),
		})
		expect([title('never/'), entries('never/'), items('never/')]).toEqual(['Nevers', [], []])
		expect([title('tags/only-here/'), items('tags/only-here/')]).toEqual(['Only Here', []])
	})

	it('no section that says so, in the one above, nor what a headless one says', async () => {
		const { entries, title, bytes } = await built({
			'content/posts/aside/_index.md': '---\ntitle: Aside\nbuild: { list: never }\n---\n',
			'content/posts/aside/z.md': post('Z', '2024-05-01'),
			'content/bare/_index.md': '---\ntitle: Bare\nheadless: true\n---\nFor templates.\n',
			'content/bare/y.md': post('Y', '2024-05-02'),
		})
		expect([title('posts/aside/'), entries('posts/aside/')]).toEqual(['Aside', ['Z']])
		expect(entries('posts/')).toEqual(['C', 'B', 'A', 'Deep'])
		expect(bytes.get('sitemap.xml')).not.toContain('/posts/aside/<')
		expect([...bytes.values()].filter((text) => text.includes('For templates.'))).toEqual([])
	})

	it('no page in the sitemap that says so, itself or by a cascade', async () => {
		const { bytes } = await built({
			'content/posts/off.md': post('Off', '2024-05-01', 'sitemap: { disable: true }'),
			'content/posts/also.md': post('Also', '2024-05-01', 'sitemap: { Disable: "true" }'),
			'content/quiet/_index.md':
				'---\ntitle: Quiet\ncascade: { sitemap: { disable: true } }\n---\n',
			'content/quiet/q.md': post('Q', '2024-05-02'),
		})
		expect(bytes.get('sitemap.xml')).not.toMatch(/\/posts\/(?:off|also)\/|\/quiet\//)
		expect(bytes.get('sitemap.xml')).toContain('/posts/a/')
		expect([...bytes.keys()]).toEqual(expect.arrayContaining(['posts/off/index.html']))
	})

	it('what lies in a deeper section without a page in no section', async () => {
		const { entries, items, page } = await built({
			'content/posts/deep/_index.md': '---\ntitle: Deep\nheadless: true\n---\n',
		})
		expect(entries('posts/')).toEqual(['C', 'B', 'A'])
		expect(items('posts/')).toEqual(['C', 'B', 'A'])
		expect(page('posts/deep/')).toBe('')
		expect(entries('posts/deep/er/')).toEqual(['F'])
		expect(items('')).toEqual(expect.arrayContaining(['D', 'F']))
		expect(page('')).toContain('>D<')
	})

	it('in the archive the main posts, or all', async () => {
		const archived = ({ page }: Awaited<ReturnType<typeof built>>) =>
			textsOf(page('archives/'), /<li[^>]*>.*?<a[^>]*>(.*?)<\/a>/gs)
		expect(archived(await built())).toEqual(
			expect.arrayContaining(['Typed', 'F', 'D', 'C', 'B', 'A']),
		)
		expect(archived(await built())).not.toContain('Dated')
		const config = `${files['hugo.yaml'].replace('params: {', 'params: { ShowAllPagesInArchive: true,')}`
		expect(archived(await built({ 'hugo.yaml': config }))).toContain('Dated')
	})

	it('the way to a post by its sections, and the next ones of the main posts', async () => {
		const { crumbs, page } = await built()
		expect(crumbs('posts/deep/er/f/')).toEqual(['Home', 'Posts', 'Deep', 'Deeper'])
		expect(crumbs('posts/deep/er/')).toEqual(['Home', 'Posts', 'Deep'])
		const nav = /<nav class="post-nav".*?<\/nav>/s
		expect(nav.exec(page('posts/deep/er/f/'))?.[0]).toMatch(/typed.*posts\/deep\/d/s)
		expect(nav.exec(page('notes/n/'))).toBeNull()
	})

	it('terms and sections by titles as Hugo writes them', async () => {
		const { title, page } = await built()
		expect(title('tags/x-of-y/')).toBe('X of Y')
		expect(title('my-story/')).toBe('My-Stories')
		expect(page('posts/a/')).toContain('>X of Y</a>')
	})

	it('lists whose `_index.md` says no title as if it was not there, and its parts by their headings alone', async () => {
		const { title, entries, page, bytes } = await built({
			'content/_index.md': '## New\n\nSee [A](posts/a.md).\n',
			'content/posts/_index.md': 'All posts, first [A](a.md).\n',
			'content/posts/my-note/_index.md': '## Latest\n',
			'content/tags/x-of-y/_index.md': 'On [A](/posts/a.md).\n',
			'content/tags/_index.md': '---\ndescription: d\n---\n',
		})
		expect(['', 'posts/', 'posts/my-note/', 'tags/', 'tags/x-of-y/'].map(title)).toEqual([
			'S',
			'Posts',
			'My-Notes',
			'Tags',
			'X of Y',
		])
		expect(entries('posts/')).toContain('My-Notes')
		expect(bytes.get('posts/index.xml')).toContain('<title>Posts on S</title>')
		const mentions = /Mentioned in.*?<\/ul>/s.exec(page('posts/a/'))?.[0] ?? ''
		expect(textsOf(mentions, /<a[^>]*>(.*?)<\/a>/g)).toEqual(['S', 'Posts', 'X of Y'])
	})

	it('terms without a post that have an `_index.md`, and taxonomies without a term', async () => {
		const { title, bytes, page } = await built()
		expect(title('tags/later/')).toBe('Later On')
		expect(bytes.get('tags/index.xml')).toContain('Later On')
		// PaperMod shows the terms of posts there.
		expect(page('tags/')).not.toContain('Later On')
		expect([...bytes.keys()]).toEqual(
			expect.arrayContaining(['categories/index.html', 'categories/index.xml']),
		)
		expect([...bytes.keys()].filter((file) => /^(?:series|authors)\//.test(file))).toEqual([])
	})

	it('no way to a post and no next ones, unless it asks for them, as PaperMod', async () => {
		const config = 'baseURL: https://example.org/\ntheme: [hugo-PaperMod]\n'
		const { page, crumbs } = await built({ 'hugo.yaml': config })
		expect(crumbs('posts/a/')).toEqual([])
		expect(page('posts/a/')).not.toContain('class="post-nav"')
		expect(page('posts/a/')).not.toContain(' min</span>')
	})
})

describe('the menu of a Hugo site', () => {
	const menuOf = (html: string) =>
		textsOf(
			/<nav class="menu".*?<\/nav>|<ul class="menu".*?<\/ul>|<header.*?<\/header>/s.exec(
				html,
			)?.[0] ?? '',
			/<a[^>]*>(.*?)<\/a>/gs,
		)

	const config = (menu: string, more = '') =>
		`baseURL: https://example.org/\ntitle: S\n${more}\nmenus: { main: ${menu} }\n`

	it('has pages that ask for it among its own, by weight and name', async () => {
		const { page } = await built({
			'hugo.yaml': config(
				'[{ name: Wiki, url: https://example.org/wiki, weight: 2 }, { name: Zoo, pageRef: /posts/b }]',
			),
			'content/about.md': '---\ntitle: About\nmenus: main\n---\n',
			'content/notes/_index.md': '---\nmenu: main\n---\n',
			'content/me.md': '---\ntitle: Me\nmenu: { main: { weight: 1, name: Who } }\n---\n',
			'content/foot.md': '---\ntitle: Foot\nmenus: [footer]\n---\n',
			'content/posts/b.md': post('B', '2024-01-02', 'url: /elsewhere/'),
		})
		const menu = menuOf(page(''))
		expect(menu.filter((name) => /Who|Wiki|About|Notes|Zoo|Foot/.test(name))).toEqual([
			'Who',
			'Wiki',
			'About',
			'Notes',
			'Zoo',
		])
		expect(page('')).toContain('href="/elsewhere/"')
	})

	it('has nested entries after their parents, unless it wears PaperMod, which shows none', async () => {
		const nested =
			'[{ name: More, url: /more/, weight: 1 }, { name: Inner, url: /inner/, parent: More, weight: 9 }, { name: Last, url: /last/, weight: 2 }]'
		const one = await built({ 'hugo.yaml': config(nested) })
		expect(menuOf(one.page('')).filter((name) => /More|Inner|Last/.test(name))).toEqual([
			'More',
			'Inner',
			'Last',
		])
		const other = await built({ 'hugo.yaml': config(nested, 'theme: PaperMod') })
		expect(menuOf(other.page(''))).not.toContain('Inner')
	})

	it('has sections if it is told to', async () => {
		const { page } = await built({
			'hugo.yaml': 'baseURL: https://example.org/\nsectionPagesMenu: main\n',
		})
		expect(menuOf(page(''))).toEqual(expect.arrayContaining(['My-Stories', 'Notes', 'Posts']))
	})
})

describe('a Hugo site does without', () => {
	// What is missing of the files that Hugo 0.169 writes otherwise.
	it.each([
		[
			'taxonomy',
			['categories/index.html', 'categories/index.xml', 'tags/index.html', 'tags/index.xml'],
		],
		['term', ['tags/later/index.html', 'tags/x-of-y/index.html', 'tags/x-of-y/index.xml']],
		[
			'section',
			['notes/index.html', 'notes/index.xml', 'posts/deep/er/index.html', 'posts/index.html'],
		],
		['home', ['index.html', 'index.xml']],
		['RSS', ['index.xml', 'posts/index.xml', 'tags/index.xml', 'tags/x-of-y/index.xml']],
		['sitemap', ['sitemap.xml']],
		['404', ['404.html']],
		['robotsTXT', ['robots.txt']],
	])('%s', async (kind, missing) => {
		const whole = new Set((await built()).bytes.keys())
		const { bytes, page, diagnostics } = await built({
			'hugo.yaml': `${files['hugo.yaml']}disableKinds: [${kind}]\n`,
		})
		expect(diagnostics).toEqual([])
		const gone = [...whole].filter((file) => !bytes.has(file))
		expect(gone).toEqual(expect.arrayContaining(missing))
		expect(gone.filter((file) => /^posts\/(?:a|deep\/d)\//.test(file))).toEqual([])
		// Nothing on a page leads to what is not there.
		const made = new Set(bytes.keys())
		const broken = ['posts/a/', 'tags/x-of-y/', 'posts/'].flatMap((path) =>
			[...page(path).matchAll(/href="(\/[^"#?]*)"/g)]
				.map(([, href = '']) => href)
				.filter((href) => {
					const file = href.slice(1)
					return !made.has(file) && !made.has(`${file}index.html`)
				}),
		)
		expect(broken.filter((href) => kind !== 'home' || href !== '/')).toEqual([])
	})

	it('feeds of some lists, and calls those that it has as it wants', async () => {
		const { bytes, page } = await built({
			'hugo.yaml': `${files['hugo.yaml']}outputs: { home: [HTML, RSS], section: [HTML] }\noutputFormats: { RSS: { baseName: feed } }\n`,
		})
		const feeds = [...bytes.keys()].filter((file) => /\.xml$/.test(file)).sort()
		expect(feeds).toEqual(
			expect.arrayContaining(['feed.xml', 'tags/feed.xml', 'tags/x-of-y/feed.xml']),
		)
		expect(feeds.filter((file) => /posts|notes|index\.xml/.test(file))).toEqual([])
		expect(page('posts/')).not.toContain('application/rss+xml')
		expect(page('tags/x-of-y/')).toContain('tags/x-of-y/feed.xml')
	})

	it('aliases and the first page of a list, and has its own name for further ones', async () => {
		const more = Object.fromEntries(
			Array.from({ length: 3 }, (_, at) => [
				`content/posts/p${at}.md`,
				post(`P${at}`, '2023-01-01'),
			]),
		)
		const { bytes } = await built({
			...more,
			'content/posts/a.md': post('A', '2024-01-01', 'aliases: [/old/]'),
			'hugo.yaml': `${files['hugo.yaml']}disableAliases: true\npagination: { pagerSize: 3, path: seite, disableAliases: true }\n`,
		})
		const names = [...bytes.keys()]
		expect(names).toContain('posts/seite/2/index.html')
		expect(names.filter((file) => /seite\/1|page\/|^old/.test(file))).toEqual([])
	})
})

describe('files of a Hugo site', () => {
	const image = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'

	it('are those of all static folders, and images of `assets` that pages show', async () => {
		const { bytes, diagnostics, page } = await built({
			'hugo.yaml': `${files['hugo.yaml']}staticDir: [static, more]\n`,
			'static/a.txt': 'one',
			'static/both.txt': 'one',
			'more/both.txt': 'two',
			'assets/images/x.svg': image,
			'assets/css/extended.css': 'a{}',
			'content/posts/a.md': post('A', '2024-01-01', 'cover: { image: images/x.svg }'),
			'content/posts/b.md': `${post('B', '2024-01-02')}\n![x](/images/x.svg) ![y](images/x.svg)\n`,
		})
		expect(diagnostics).toEqual([])
		expect(bytes.get('both.txt')).toBe('two')
		expect([...bytes.keys()]).toEqual(expect.arrayContaining(['a.txt', 'images/x.svg']))
		expect([...bytes.keys()]).not.toContain('css/extended.css')
		expect(page('posts/a/')).toContain('/images/x.svg')
		expect(page('posts/b/').match(/src="\/images\/x\.svg"/g)).toHaveLength(2)
	})

	it('have the icon of the site', async () => {
		const icon = async (more: Readonly<Record<string, string>>) => {
			site?.remove()
			const { page } = await built({ ...files, ...more })
			return /<link rel="icon" href="([^"]*)"/.exec(page(''))?.[1]
		}
		expect(await icon({})).toBe('/assets/favicon.svg')
		expect(await icon({ 'static/favicon.ico': 'x' })).toBe('/favicon.ico')
		const assets = 'params: { assets: { favicon: img/i.png }, '
		const config = files['hugo.yaml'].replace('params: {', assets)
		expect(await icon({ 'static/favicon.ico': 'x', 'hugo.yaml': config })).toBe('/img/i.png')
	})

	it('are told if they are templates or styles, once', async () => {
		const { diagnostics } = await built({
			'layouts/shortcodes/mine.html': 'x',
			'layouts/partials/extend_head.html': 'x',
			'layouts/_default/single.html': 'x',
			'assets/css/extended/own.css': 'a{}',
			'themes/PaperMod/layouts/baseof.html': 'x',
		})
		expect(diagnostics.map(({ file, rule, message }) => [file, rule, message])).toEqual([
			[
				'assets/css/extended',
				'template-left-out',
				"Unexpected styles of Hugo's, `own.css`: they are left out",
			],
			[
				'layouts',
				'template-left-out',
				"Unexpected templates of Hugo's, `_default/single.html` and 1 more: they are left out",
			],
		])
	})

	it('are written where the config says', async () => {
		site = scratchSite({ ...files, 'hugo.yaml': `${files['hugo.yaml']}publishDir: docs\n` })
		await buildSite(join(site.root, 'site'), {})
		expect([...site.bytesOf('site/docs').keys()]).toContain('index.html')
	})
})

it('leads to no archive where the main sections have no posts', async () => {
	site = scratchSite({
		'hugo.yaml': 'baseURL: https://example.org/\n',
		'content/dated.md': post('Dated', '2024-02-02'),
	})
	await site.build()
	const files = site.bytesOf('out')
	expect(files.has('archives/index.html')).toBe(false)
	for (const page of ['index.html', 'search/index.html'])
		expect(files.get(page)).not.toContain('/archives/')
})

it('has no term in lists that hides itself, nor on the page of all terms one that no post has', async () => {
	site = scratchSite({
		'hugo.yaml': 'baseURL: https://example.org/\n',
		'content/posts/a.md': '---\ntitle: A\ndate: 2024-01-01\ntags: [hides, shown]\n---\nx\n',
		'content/posts/u.md': '---\ntitle: U\ntags: [rare]\nbuild: { list: never }\n---\nx\n',
		'content/tags/hides/_index.md': '---\ntitle: Hides\nbuild: { list: never }\n---\n',
		'content/tags/empty/_index.md': '---\ntitle: Empty\n---\n',
	})
	await site.build()
	const files = site.bytesOf('out')
	const termsIn = (file: string) =>
		['empty', 'hides', 'rare', 'shown'].filter((term) =>
			files.get(file)?.includes(`/tags/${term}/`),
		)
	expect(termsIn('tags/index.html')).toEqual(['rare', 'shown'])
	expect(termsIn('tags/index.xml')).toEqual(['empty', 'rare', 'shown'])
	expect(termsIn('posts/a/index.html')).toEqual(['hides', 'shown'])
	expect([...files.keys()]).toEqual(
		expect.arrayContaining(['tags/empty/index.html', 'tags/hides/index.html']),
	)
})
