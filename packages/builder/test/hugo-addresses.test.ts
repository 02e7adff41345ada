import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { png, type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const post = (title: string, more = '') => `---\ntitle: ${title}\n${more}\n---\nText.\n`
const dated = (title: string, more = '') => post(title, `date: 2024-01-01\n${more}`)

/** Pages, feeds and maps that Hugo writes too; not what only this engine has. */
async function paths(config: string, files: Readonly<Record<string, string>>) {
	const texts = Object.entries(files).map(([file, text]) => [`content/${file}`, text] as const)
	site = scratchSite({
		'hugo.yaml': `baseURL: https://example.org/\n${config}`,
		...Object.fromEntries(texts),
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	const own =
		/^(?:assets|archives|search|subscribe|categories)\/|\/(?:archives|search|subscribe|categories)\/|page\/1|404|robots|_headers|llms|\.md$|\.json$|atom\.xml$/
	return [...site.bytesOf('out').keys()].filter((file) => !own.test(file)).sort()
}

const lists = ['index.html', 'index.xml', 'sitemap.xml', 'tags/index.html', 'tags/index.xml']
const listsAnd = (...others: readonly string[]) => [...lists, ...others].sort()

// Each is what Hugo 0.169 writes of the same files.
it('of ugly addresses: posts, pages and terms, not sections', async () => {
	const files = {
		'notes/n.md': dated('N', 'tags: [x y]'),
		'posts/a.md': dated('A'),
		'posts/deep/_index.md': post('Deep'),
		'posts/deep/d.md': dated('D'),
		'about.md': post('About'),
	}
	expect(await paths('uglyURLs: true\n', files)).toEqual(
		listsAnd(
			...['about.html', 'notes/index.html', 'notes/index.xml', 'notes/n.html'],
			...['posts/a.html', 'posts/index.html', 'posts/index.xml'],
			...['posts/deep/d.html', 'posts/deep/index.html', 'posts/deep/index.xml'],
			...['tags/x-y.html', 'tags/x-y/index.xml'],
		),
	)
	site?.remove()
	const some = await paths('uglyURLs: { notes: true, posts: false }\n', files)
	expect(some.filter((file) => /n\.html|\ba\b|x-y/.test(file))).toEqual([
		'notes/n.html',
		'posts/a/index.html',
		'tags/x-y/index.html',
		'tags/x-y/index.xml',
	])
})

it.each(['true', '{ posts: true }'])(
	'of ugly addresses, %s: files for aliases, too',
	async (uglyUrls) => {
		const files = {
			'posts/a.md': dated('A', 'aliases: [/old/, old2, /x.y, /z.html]'),
			'posts/_index.md': post('S', 'aliases: [/sec/, rel]'),
			'notes/n.md': dated('N', 'aliases: [/n1/]'),
		}
		const found = await paths(`uglyURLs: ${uglyUrls}\n`, files)
		expect(found).toEqual(
			expect.arrayContaining([
				...['old.html', 'posts/old2.html', 'x.y.html', 'z.html', 'sec.html', 'rel.html'],
				uglyUrls === 'true' ? 'n1.html' : 'n1/index.html',
			]),
		)
		expect(found.filter((file) => /^(?:old|sec|rel)\//.test(file))).toEqual([])
	},
)

it('of ugly addresses: terms with a text of their own too, with a pattern or without', async () => {
	const files = {
		'posts/a.md': dated('A', 'tags: [golang, gopher, deep/er]'),
		'tags/_index.md': post('Tags'),
		'tags/golang/_index.md': post('Go', 'aliases: [/go.html]'),
		'tags/deep/er/_index.md': post('Deeper'),
		'posts/deep/er/_index.md': post('No term'),
	}
	const terms = async (config: string) => {
		const all = await paths(config, files)
		site?.remove()
		site = undefined
		return all.filter((file) => /^(?:t|tags|posts|go)\b.*html$/.test(file))
	}
	const posts = ['posts/deep/er/index.html', 'posts/index.html']
	const ugly = ['tags/deep/er.html', 'tags/golang.html', 'tags/gopher.html', 'tags/index.html']
	expect(await terms('uglyURLs: true\n')).toEqual(['go.html', 'posts/a.html', ...posts, ...ugly])
	expect(await terms('uglyURLs: { Tags: true }\n')).toEqual([
		...['go.html', 'posts/a/index.html', ...posts, ...ugly],
	])
	expect(await terms('uglyURLs: true\npermalinks: { term: { tags: "/t/:slug/" } }\n')).toEqual([
		...['go.html', 'posts/a.html', ...posts],
		...['t/deeper.html', 't/go.html', 't/gopher.html', 'tags/index.html'],
	])
	expect(await terms('uglyURLs: { posts: true }\n')).toContain('tags/golang/index.html')
})

it.each([
	[
		'disablePathToLower: true',
		'My-Posts/Café',
		'My-Posts/Déjà/Ünï-Slug',
		'p/Été-Là/Hällo-World',
		'tags/Über-Tag',
	],
	[
		'removePathAccents: true',
		'my-posts/cafe',
		'my-posts/deja/uni-slug',
		'p/ete-la/hallo-world',
		'tags/uber-tag',
	],
	['', 'my-posts/café', 'my-posts/déjà/ünï-slug', 'p/été-là/hällo-world', 'tags/über-tag'],
])('with capitals and accents: %s', async (config, ...pages) => {
	const found = await paths(
		`${config}\npermalinks: { page: { posts: "/p/:slug/:contentbasename/" } }\n`,
		{
			'posts/Hällo World.md': dated('Été Là', 'tags: [Über Tag]'),
			'My Posts/Café.md': dated('Été Là'),
			'My Posts/Déjà/X.md': post('S', 'slug: Ünï Slug'),
			'posts/u.md': post('U', 'url: /Ünï/X/'),
		},
	)
	expect(found).toEqual(
		expect.arrayContaining([...pages, 'Ünï/X'].map((page) => `${page}/index.html`)),
	)
})

it('with capitals and accents in the languages that say so', async () => {
	const config =
		'languages: { en: { weight: 1, disablePathToLower: true }, fr: { weight: 2, removePathAccents: true } }\n'
	const found = await paths(config, {
		'Posts/É.md': dated('É', 'tags: [Ünï]'),
		'Posts/É.fr.md': dated('É', 'tags: [Ünï]'),
	})
	expect(found).toEqual(
		expect.arrayContaining(
			['Posts/É', 'Posts', 'tags/Ünï', 'fr/posts/e', 'fr/posts', 'fr/tags/uni'].map(
				(page) => `${page}/index.html`,
			),
		),
	)
})

it('without languages that are switched off', async () => {
	const config =
		'disableLanguages: [fr]\nlanguages: { en: { weight: 1 }, fr: { weight: 2 }, de: { weight: 3, disabled: true }, es: { weight: 4 } }\n'
	const files = Object.fromEntries(
		['', '.fr', '.de', '.es'].map((end) => [`posts/a${end}.md`, dated('A')]),
	)
	const ofSpanish = [...lists, 'posts/a/index.html', 'posts/index.html', 'posts/index.xml']
	expect(await paths(config, files)).toEqual(
		listsAnd(
			...['en/index.html', 'en/sitemap.xml', 'posts/a/index.html', 'posts/index.html'],
			...['posts/index.xml', ...ofSpanish.map((file) => `es/${file}`)],
		),
	)
})

it('of the only language in a folder, where there is a sitemap for the index of them', async () => {
	const config = 'defaultContentLanguageInSubdir: true\nlanguages: { en: { weight: 1 } }\n'
	const found = await paths(config, { 'posts/a.md': dated('A') })
	const ofEnglish = [...lists, 'posts/a/index.html', 'posts/index.html', 'posts/index.xml']
	expect(found).toEqual(
		['index.html', 'sitemap.xml', ...ofEnglish.map((file) => `en/${file}`)].sort(),
	)
})

it('of dates in names, which are no part of the address if the date of the post is that', async () => {
	const found = await paths(
		"ignoreFiles: ['/drafts/.*', '(?i)\\.SKIP\\.md$']\nfrontmatter: { date: [when, ':filename', ':default'] }\n",
		{
			'posts/2020-01-02-a.md': post('A', 'when: 2024-01-01'),
			'posts/2020-01-02-b.md': post('B'),
			'posts/2020-01-02-c.md': post('C', 'date: 2021-01-01'),
			'posts/d.md': dated('D'),
			'posts/e.skip.md': dated('E'),
			'drafts/f.md': dated('F'),
		},
	)
	expect(found.filter((file) => /^posts\/.*\/|drafts/.test(file))).toEqual(
		['2020-01-02-a', 'b', 'c', 'd'].map((name) => `posts/${name}/index.html`),
	)
})

it('of further pages, as each language calls them', async () => {
	const config = [
		'pagination: { pagerSize: 1, path: part }',
		'languages:',
		'  en: { weight: 1 }',
		'  fr: { weight: 2, pagination: { pagerSize: 2, path: seite } }',
		'  de: { weight: 3, pagination: { pagerSize: 2, disableAliases: true } }\n',
	].join('\n')
	const files = [1, 2, 3].flatMap((at) =>
		['', '.fr', '.de'].map((end) => [`posts/${at}${end}.md`, dated(`P${at}`)] as const),
	)
	const found = await paths(config, Object.fromEntries(files))
	const ofPosts = (start: string, pages: readonly number[]) =>
		pages.map((page) => `${start}/${page}/index.html`)
	expect(found.filter((file) => /^(?:..\/)?posts\/\D+\/\d\//.test(file))).toEqual([
		...ofPosts('de/posts/page', [2]),
		...ofPosts('fr/posts/seite', [1, 2]),
		...ofPosts('posts/part', [1, 2, 3]),
	])
})

it('of all but what `ignoreFiles` leaves out, which is named', async () => {
	site = scratchSite({
		'hugo.yaml':
			"baseURL: https://example.org/\nignoreFiles: ['/drafts$', '(?i)\\.SKIP\\.md$', '\\.txt$']\n",
		'content/posts/a.md': dated('A'),
		'content/posts/e.skip.md': dated('E'),
		'content/posts/e.txt': 'E',
		'content/drafts/deep/f.md': dated('F'),
	})
	const { posts, skipped, diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	expect(posts.map(({ file }) => file)).toEqual(['content/posts/a.md'])
	expect(skipped).toEqual(
		['drafts/deep/f', 'posts/e.skip'].map((name) => ({
			file: `content/${name}.md`,
			reason: 'ignored by `ignoreFiles`',
		})),
	)
	for (const text of site.bytesOf('out').values()) expect(text).not.toContain('f.md')
})

it('of lists that have what the config passes down, as those with a text of their own', async () => {
	const said = {
		...{ '/tags/moved': 'url: /moved-to/here/', '/tags/draft': 'draft: true' },
		...{ '/tags/never': 'build: { render: never }', '/tags/future': 'date: 2090-01-01' },
		...{ '/tags/old': 'aliases: [/old-tag/]', '/categories': 'headless: true' },
		...{ '/moved': 'url: /section/', '/draft': 'draft: true', '/never': 'headless: true' },
		...{ '/old': 'aliases: [/old-section/]' },
	}
	const posts = Object.fromEntries(
		['moved', 'draft', 'never', 'old'].map((section) => [
			`${section}/a.md`,
			dated(section, 'tags: [moved, draft, never, future, old]\ncategories: [c]'),
		]),
	)
	const expected = listsAnd(
		...['moved', 'draft', 'never', 'old'].map((section) => `${section}/a/index.html`),
		...['moved-to/here', 'section', 'old', 'tags/old'].flatMap((list) => [
			`${list}/index.html`,
			`${list}/index.xml`,
		]),
		...['old-section/index.html', 'old-tag/index.html'],
	)
	const rules = Object.entries(said).map(
		([path, matter]) => `  - { target: { path: ${path} }, ${matter} }\n`,
	)
	expect(await paths(`cascade:\n${rules.join('')}`, posts)).toEqual(expected)
	const text = (file: string) => site?.bytesOf('out').get(file) ?? ''
	expect(text('categories/index.html')).toBe('')
	expect(text('categories/c/index.html')).not.toBe('')
	expect(text('moved/a/index.html')).not.toMatch(/href="\/(?:tags\/(?:never|draft)|moved)\/"/)
	expect(text('sitemap.xml')).not.toMatch(/(?:tags\/(?:never|draft)|categories|moved|never)\/</)
	site?.remove()
	const lists = Object.entries(said).map(([path, matter]) => [
		`${path}/_index.md`,
		post('', matter),
	])
	expect(await paths('', { ...posts, ...Object.fromEntries(lists) })).toEqual(expected)
})

it('of what the config passes down, and of its permalinks', async () => {
	const found = await paths(
		[
			'permalinks:',
			'  page: { posts: /p/:slug/ }',
			'  section: { posts: /writing/ }',
			'  term: { tags: /topic/:slug/ }',
			'  taxonomy: { tags: /topics/ }',
			'cascade:',
			'  - { target: { path: "/notes/**" }, tags: [passed], url: "/n/:slug/" }',
			'  - { target: { path: /posts/hidden }, draft: true }',
			'',
		].join('\n'),
		{
			'posts/a.md': dated('A b'),
			'posts/hidden.md': dated('Hidden'),
			'notes/c.md': dated('C d'),
		},
	)
	expect(found).toEqual(
		[
			...['index.html', 'index.xml', 'sitemap.xml', 'topics/index.html', 'topics/index.xml'],
			...['p/a-b/index.html', 'n/c-d/index.html', 'notes/index.html', 'notes/index.xml'],
			...['writing/index.html', 'writing/index.xml'],
			...['topic/passed/index.html', 'topic/passed/index.xml'],
		].sort(),
	)
})

const french = [
	'f.html',
	'fr/z',
	'posts/2020/x',
	'posts/b-rel',
	'posts/rel',
	'sec',
	'ua',
	'up',
	'urel',
	'vieux',
]

it.each([
	['', ['f.html', 'fr/z', 'old', 'posts/2020/x', 'posts/rel', 'up']],
	[
		'defaultContentLanguageInSubdir: true\n',
		['en/f.html', 'en/fr/z', 'en/old', 'en/posts/2020/x', 'en/posts/rel', 'en/up'],
	],
])('of aliases, below the home of their language: %s', async (config, english) => {
	const aliases = 'rel, ../up, 2020/x, /f.html, /fr/z/'
	await paths(`languages: { en: { weight: 1 }, fr: { weight: 2 } }\n${config}`, {
		'posts/a.md': dated('A', `aliases: [/old/, ${aliases}]`),
		'posts/a.fr.md': dated('A', `aliases: [/vieux/, ${aliases}]`),
		'posts/b/index.fr.md': dated('B', 'aliases: b-rel'),
		'posts/_index.fr.md': post('S', 'aliases: [/sec/]'),
		'posts/u.fr.md': dated('U', 'url: /fr/u/\naliases: [/ua/, urel]'),
	})
	const redirects = [...(site?.bytesOf('out') ?? [])].flatMap(([file, text]) =>
		/http-equiv="refresh"/.test(text) && !/page\/1\/|^index|^(en|fr)\/index/.test(file)
			? [file.replace(/\/index\.html$/, '')]
			: [],
	)
	expect(redirects.sort()).toEqual([...english, ...french.map((path) => `fr/${path}`)].sort())
})

it('of languages whose folders lie side by side in that of the site', async () => {
	const ofLanguage = (folder: string) => ({
		[`${folder}/posts/a.md`]: dated(`A in ${folder}`).replace('Text', '![x](pic.png)'),
		[`${folder}/posts/b/index.md`]: dated('B'),
		[`${folder}/posts/b/part.md`]: dated('Part'),
		[`${folder}/posts/b/b.txt`]: 'b',
		[`${folder}/posts/pic.png`]: png(folder.length, 1),
		[`${folder}/about.md`]: post('About'),
	})
	site = scratchSite({
		'hugo.yaml':
			'baseURL: https://example.org/\nparams: { editPost: { URL: /edit, appendFilePath: true } }\nlanguages: { en: { weight: 1 }, de: { weight: 2, contentDir: content.de } }\n',
		...ofLanguage('content'),
		...ofLanguage('content.de'),
		'README.md': '# Read me',
		'themes/x/README.md': '# Theme',
		'static/s.txt': 's',
	})
	const { diagnostics, skipped } = await site.build({ out: join(site.root, 'site/public') })
	expect(diagnostics.map(({ rule }) => rule)).toEqual(['bundle-resource', 'bundle-resource'])
	expect(skipped.map(({ file }) => file)).toEqual([
		'content.de/posts/b/part.md',
		'content/posts/b/part.md',
	])
	const written = [...site.bytesOf('site/public').keys()]
	const own = written.filter((file) => /README|read-me|posts|about|\.txt$|\.png$/i.test(file))
	const pages = ['about/index.html', 'posts/a/index.html', 'posts/b/b.txt', 'posts/b/index.html']
	const all = [...pages, 'posts/index.html', 'posts/index.xml', 'posts/pic.png']
	expect(own.filter((file) => !/page\/1|\.md$|llms|robots/.test(file))).toEqual(
		[...all, ...all.map((file) => `de/${file}`), 's.txt'].sort(),
	)
	expect(site.bytesOf('site/public').get('de/posts/a/index.html')).toContain(
		'src="/de/posts/pic.png"',
	)
	expect(site.bytesOf('site/public').get('de/posts/a/index.html')).toContain(
		'href="/edit/posts/a.md"',
	)
})

// Each is what Hugo 0.169 writes of the same files, but for what is told.
it.each([
	[
		'languages: { en: { weight: 1 }, fr: { weight: 2 }, de: { weight: 3, contentDir: content-de } }',
		'content',
		'content-de',
	],
	[
		'languages: { en: { weight: 1, contentDir: content/en }, fr: { weight: 2, contentDir: content/en }, de: { weight: 3, contentDir: translations/de } }',
		'content/en',
		'translations/de',
	],
	[
		'languages: { en: { weight: 1 }, fr: { weight: 2 }, de: { weight: 3, contentDir: i18n/de/content/ } }',
		'content',
		'i18n/de/content',
	],
])(
	'of languages that share a folder, and one that has another: %s',
	async (config, shared, german) => {
		site = scratchSite({
			'hugo.yaml': `baseURL: https://example.org/\n${config}\n`,
			[`${shared}/posts/a.md`]: dated('A'),
			[`${shared}/posts/a.fr.md`]: dated('A fr'),
			[`${shared}/posts/only.md`]: dated('Only'),
			[`${shared}/posts/bundle/index.md`]: dated('B'),
			[`${shared}/posts/bundle/t.txt`]: 't',
			[`${german}/posts/a.md`]: dated('A de'),
			[`${german}/posts/nur.md`]: dated('Nur'),
			[`${german}/posts/bundle/index.md`]: dated('B de').replace('Text', '[t](t.txt)'),
			[`${german}/posts/bundle/d.txt`]: 'd',
			'README.md': '# Read me',
		})
		const { diagnostics } = await site.build()
		expect(diagnostics.map(({ message }) => message)).toEqual(
			config.includes('fr: { weight: 2, contentDir')
				? [expect.stringContaining('`languages.fr.contentDir`')]
				: [],
		)
		const written = site.bytesOf('out')
		expect(
			[...written.keys()].filter(
				(file) => /posts\/.*(?:html|txt)$|README/.test(file) && !/page\/1|llms/.test(file),
			),
		).toEqual(
			[
				...[
					'a/index.html',
					'bundle/index.html',
					'bundle/t.txt',
					'index.html',
					'only/index.html',
				].map((file) => `posts/${file}`),
				...[
					'a/index.html',
					'bundle/d.txt',
					'bundle/index.html',
					'index.html',
					'nur/index.html',
				].map((file) => `de/posts/${file}`),
				...['a/index.html', 'index.html'].map((file) => `fr/posts/${file}`),
			].sort(),
		)
		expect(written.get('de/posts/bundle/index.html')).toContain('href="/posts/bundle/t.txt"')
		expect(written.get('posts/a/index.html')).toMatch(
			/hreflang="de"[^>]*href="https:\/\/example.org\/de\/posts\/a\//,
		)

		// What changes in a folder of a language is seen.
		site.put({ [`${german}/posts/neu.md`]: dated('Neu') })
		expect(await site.rebuild()).toContain('de/posts/neu/')
	},
)

it('of slugs with slashes, and of terms by the slugs of their pages', async () => {
	const found = await paths('permalinks: { page: { notes: "/n/:slug/" } }\n', {
		'posts/a.md': dated('A', 'slug: a/b c\ntags: [go, Rust]'),
		'posts/b.md': dated('B', 'slug: /x/y/'),
		'posts/c.md': dated('C', 'slug: A//B é'),
		'posts/d.md': dated('D', 'slug: ../up'),
		'posts/e.md': dated('E', 'slug: x/../z'),
		'posts/f/index.md': dated('F', 'slug: q/r'),
		'posts/f/f.txt': 'f',
		'notes/a.md': dated('N', 'slug: a/b c'),
		'tags/go/_index.md': post('Go', 'slug: golang'),
		'tags/rust/_index.md': post('Rust', 'slug: ru/st'),
	})
	const pages = ['a/b-c', 'a/b-é', 'q/r', 'x/y', 'z'].map((path) => `posts/${path}`)
	const terms = ['tags/golang', 'tags/ru/st']
	const feeds = [...terms, 'notes', 'posts'].map((path) => `${path}/index.xml`)
	expect(found).toEqual(
		listsAnd(
			...[...pages, ...terms, 'n/a/b-c', 'notes', 'posts', 'up'].map(
				(path) => `${path}/index.html`,
			),
			...[...feeds, 'posts/q/r/f.txt'],
		),
	)
})

const slugged = {
	'_index.md': post('Home', 'slug: home'),
	'posts/_index.md': post('Posts', 'slug: writing'),
	'posts/a.md': dated('A', 'tags: [go]'),
	'posts/pic.txt': 'x',
	'posts/deep/_index.md': post('Deep', 'slug: deeper/x'),
	'posts/deep/d.md': dated('D'),
	'posts/deep/b/index.md': dated('Bundle'),
	'posts/deep/b/x.txt': 'x',
	'posts/deep/Some Files/F f.txt': 'x',
	'notes/_index.md': post('Notes', 'slug: jottings'),
	'notes/n.md': dated('N'),
	'notes/sub/_index.md': post('Sub', 'slug: SubSlug A'),
	'notes/sub/s.md': dated('S'),
	'plain/_index.md': post('Plain'),
	'plain/sub/_index.md': post('In Between'),
	'plain/sub/p.md': dated('P'),
	'urled/_index.md': post('Urled', 'url: /elsewhere/'),
	'urled/u.md': dated('U'),
	'urled/d/u.txt': 'x',
	'No Index/R.md': dated('R'),
	'No Index/R r.txt': 'x',
	'Loose Dir/A b/Z.txt': 'x',
	'tags/_index.md': post('Tags', 'slug: schlag'),
	'tags/t.txt': 'x',
	'tags/go/_index.md': post('Go', 'slug: golang'),
}
const ownSections = [
	...['Loose Dir/A b/Z.txt', 'elsewhere/', 'elsewhere/d/u.txt', 'jottings/', 'jottings/subslug-a/'],
	...['no-index/', 'no-index/R r.txt', 'no-index/r/', 'plain/', 'plain/sub/', 'urled/u/'],
	...['writing/', 'writing/deeper/x/', 'writing/deeper/x/Some Files/F f.txt', 'writing/pic.txt'],
]

// Each is what Hugo 0.169 writes of the same files.
it.each([
	[
		'of sections, whose slugs count for what is below them',
		'',
		[
			...['jottings/n/', 'jottings/subslug-a/s/', 'plain/sub/p/', 'writing/a/'],
			...['writing/deeper/x/b/', 'writing/deeper/x/b/x.txt', 'writing/deeper/x/d/'],
			...['schlag/', 'schlag/golang/', 'schlag/t.txt'],
			...ownSections,
		],
	],
	[
		'of slugs of sections in patterns',
		`permalinks:
  posts: /q/:sectionslugs[1:]/:slug/
  notes: /p/:sectionslug/:title/
  plain: /:sections/:sectionslugs/:title/
`,
		[
			...['p/jottings/n/', 'p/jottings/s/', 'plain/sub/plain/in-between/p/', 'q/a/'],
			...['q/deeper/x/bundle/', 'q/deeper/x/bundle/x.txt', 'q/deeper/x/d/'],
			...['schlag/', 'schlag/golang/', 'schlag/t.txt'],
			...ownSections,
		],
	],
])('%s', async (_, config, expected) => {
	const found = await paths(config, slugged)
	expect(
		found
			.filter((file) => /\/.*(?:html|txt)$/.test(file))
			.map((file) => file.replace(/index\.html$/, ''))
			.sort(),
	).toEqual([...expected].sort())
})

it('of slugs of sections in languages, whose posts follow', async () => {
	const files = {
		'posts/_index.md': post('Posts', 'slug: writing'),
		'posts/_index.fr.md': post('Articles', 'slug: ecrits'),
		'posts/a.md': dated('A'),
		'posts/a.fr.md': dated('A'),
		'posts/pic.fr.txt': 'x',
		'posts/b/index.md': dated('B'),
		'posts/b/u.fr.txt': 'of no page',
		'posts/b/u.txt': 'u',
		'top.fr.txt': 'x',
	}
	const of = (found: readonly string[]) =>
		found.filter((file) => /^(?:fr\/)?(?:writing|ecrits|posts|top|new).*(?:html|txt)$/.test(file))
	const config = 'languages: { en: { weight: 1 }, fr: { weight: 2 } }\n'
	expect(of(await paths(config, files))).toEqual([
		...['fr/ecrits/a/index.html', 'fr/ecrits/index.html', 'fr/ecrits/pic.fr.txt', 'fr/top.fr.txt'],
		...['writing/a/index.html', 'writing/b/index.html', 'writing/b/u.txt', 'writing/index.html'],
	])
	// A slug that changes takes along what was kept of the posts.
	site?.put({ 'content/posts/_index.md': post('Posts', 'slug: new') })
	const changed = await site?.rebuild()
	expect(changed).toEqual(expect.arrayContaining(['new/', 'new/a/', '-writing/a/']))
})

it('of files of a bundle, which are those of the language that their names say', async () => {
	site = scratchSite({
		'hugo.yaml':
			'baseURL: https://example.org/\nlanguages: { en: { weight: 1 }, fr: { weight: 2 } }\n',
		'content/posts/b/index.md': dated('B').replace('Text', '[t](t.txt)'),
		'content/posts/b/index.fr.md': dated('B').replace('Text', '[t](t.txt) [u](u.txt)'),
		'content/posts/b/t.txt': 't',
		'content/posts/b/t.fr.txt': 't',
		'content/posts/b/u.txt': 'u',
		'content/posts/b/v.en.txt': 'v',
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	const files = [...site.bytesOf('out')]
	expect(files.flatMap(([file]) => (/\/b\/.*txt$/.test(file) ? [file] : [])).sort()).toEqual([
		'fr/posts/b/t.fr.txt',
		'posts/b/t.txt',
		'posts/b/u.txt',
		'posts/b/v.en.txt',
	])
	const links = (page: string) =>
		[...(site?.bytesOf('out').get(page) ?? '').matchAll(/href="([^"]*txt)"/g)].map(
			([, href]) => href,
		)
	expect(links('posts/b/index.html')).toEqual(['/posts/b/t.txt'])
	expect(links('fr/posts/b/index.html')).toEqual(['/fr/posts/b/t.fr.txt', '/posts/b/u.txt'])
})

it('of dates in names that the config does not ask for, which are none', async () => {
	site = scratchSite({
		'hugo.yaml': 'baseURL: https://example.org/\n',
		'content/posts/2099-05-06-later.md': post('Later'),
		'content/posts/a.md': dated('A'),
	})
	const { skipped, diagnostics } = await site.build()
	expect({ skipped, diagnostics }).toEqual({ skipped: [], diagnostics: [] })
	const html = site.bytesOf('out').get('posts/index.html') ?? ''
	expect(html.indexOf('/posts/a/')).toBeLessThan(html.indexOf('/posts/2099-05-06-later/'))
	expect(site.bytesOf('out').get('posts/2099-05-06-later/index.html')).not.toContain('2099-05-06T')
})

it('of files in bundles that have no page, an ugly one, or keep them', async () => {
	const bundle = (name: string, more: string) => ({
		[`posts/${name}/index.md`]: dated(name, more),
		[`posts/${name}/x.txt`]: 'x',
	})
	const found = await paths('', {
		...bundle('headless', 'headless: true'),
		...bundle('unrendered', 'build: { render: never }'),
		...bundle('kept', 'build: { publishResources: false }'),
		...bundle('draft', 'draft: true'),
		...bundle('ugly', 'url: /bundle/page.html'),
		...bundle('bare', 'url: /x/bare'),
	})
	expect(found.filter((file) => file.endsWith('.txt'))).toEqual([
		...['bundle/page/x.txt', 'posts/headless/x.txt', 'posts/unrendered/x.txt', 'x/bare/x.txt'],
	])
})

it('of files in sections, but for those whose list is hidden', async () => {
	const section = (name: string, more: string) => ({
		[`${name}/_index.md`]: post(name, more),
		[`${name}/a.md`]: dated('A'),
		[`${name}/${name}.txt`]: 'x',
		[`${name}/sub/${name}-deep.txt`]: 'x',
		[`${name}/own/_index.md`]: post('Own'),
		[`${name}/own/${name}-own.txt`]: 'x',
	})
	const found = await paths('', {
		...section('draft', 'draft: true'),
		...section('future', 'publishDate: 2099-01-01'),
		...section('expired', 'expiryDate: 2001-01-01'),
		...section('passed', 'cascade: { draft: true }'),
		...section('kept', 'build: { publishResources: false }'),
		...section('never', 'build: { render: never }'),
		...section('open', ''),
		'plain/p.md': dated('P'),
		'plain/plain.txt': 'x',
		'root.txt': 'x',
	})
	expect(found.filter((file) => file.endsWith('.txt'))).toEqual([
		...['draft/own/draft-own.txt', 'expired/own/expired-own.txt', 'future/own/future-own.txt'],
		...['kept/own/kept-own.txt', 'never/never.txt', 'never/own/never-own.txt'],
		...['never/sub/never-deep.txt', 'open/open.txt', 'open/own/open-own.txt'],
		...['open/sub/open-deep.txt', 'plain/plain.txt', 'root.txt'],
	])
})

// Hugo publishes those of the other language's list too, at the address of the first.
it('of files beside a hidden home page, and beside lists that one language hides', async () => {
	const config = 'languages: { en: { weight: 1 }, fr: { weight: 2 } }\n'
	const found = await paths(config, {
		'_index.md': post('Home', 'draft: true'),
		'root.txt': 'x',
		'empty/empty.txt': 'x',
		'plain/p.md': dated('P'),
		'plain/plain.txt': 'x',
		'both/_index.md': post('Both', 'draft: true'),
		'both/_index.fr.md': post('Deux'),
		'both/both.txt': 'x',
		'both/x.en.txt': 'x',
		'both/a.fr.md': dated('A'),
	})
	expect(found.filter((file) => file.endsWith('.txt'))).toEqual([
		...['fr/both/both.txt', 'plain/plain.txt'],
	])
})

it('of references by language, and by a name that is there once', async () => {
	site = scratchSite({
		'hugo.yaml': `baseURL: https://example.org/
params: { who: World, site: S }
languages: { en: { weight: 1 }, de: { weight: 2, contentDir: inhalt, params: { who: Welt } } }
`,
		'content/posts/a.md': dated('A').replace(
			'Text',
			'[de]({{< relref path="b.md#x" lang="de" >}}) [n]({{< relref "n" >}}) {{< param who >}}',
		),
		'content/posts/b.md': `${dated('B')}\n## X\n`,
		'content/notes/sub/n.md': dated('N'),
		'inhalt/posts/b.md': `${dated('B')}\n## X\n\n{{< param who >}} {{< param site >}}\n`,
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	const [english, german] = ['posts/a', 'de/posts/b'].map((page) =>
		site?.bytesOf('out').get(`${page}/index.html`),
	)
	expect(english).toContain(
		'<p><a href="/de/posts/b/#x">de</a> <a href="/notes/sub/n/">n</a> World.</p>',
	)
	expect(german).toContain('<p>Welt S</p>')
})

it('with params of one language in that one alone', async () => {
	const words = '{{< param foo >}}'
	site = scratchSite({
		'hugo.yaml':
			'baseURL: https://example.org/\nlanguages: { en: { params: { foo: Word } }, fr: {} }\n',
		'content/posts/a.md': dated('A').replace('Text', words),
		'content/posts/b.fr.md': `${dated('B')}\n${words}\n`,
	})
	const { diagnostics } = await site.build()
	expect(diagnostics.map(({ rule, file }) => [rule, file])).toEqual([
		['shortcode-failed', 'content/posts/b.fr.md'],
	])
	expect(site.bytesOf('out').get('posts/a/index.html')).toContain('<p>Word.</p>')
})

it('of a term with a page and a pattern of its own, which is no section', async () => {
	const config = [
		'taxonomies: { person: people }',
		"permalinks: { term: { people: '/who/:slug/' }, taxonomy: { people: /persons/ } }",
	].join('\n')
	const found = await paths(config, {
		'blog/a.md': dated('A', 'people: [Ann]'),
		'people/_index.md': post('People'),
		'people/ann/_index.md': post('Ann'),
	})
	expect(found).toEqual([
		...['blog/a/index.html', 'blog/index.html', 'blog/index.xml', 'index.html', 'index.xml'],
		...['persons/index.html', 'persons/index.xml', 'sitemap.xml'],
		...['who/ann/index.html', 'who/ann/index.xml'],
	])
})

it('of a taxonomy with a page, whose title its feed has too', async () => {
	await paths('title: S\n', {
		'tags/_index.md': post('Topics'),
		'posts/a.md': dated('A', 'tags: [x]'),
	})
	expect(site?.bytesOf('out').get('tags/index.xml')).toContain('<title>Topics on S</title>')
})

it('of folders named like languages: sections, unless `contentDir` says otherwise', async () => {
	const languages = 'languages: { en: { weight: 1 }, de: { weight: 2 }, fr: { disabled: true } }\n'
	site = scratchSite({
		'hugo.yaml': `baseURL: https://example.org/\n${languages}`,
		'content/posts/a.de.md': dated('A'),
		'content/de/b.md': dated('B'),
		'content/de/c.de.md': dated('C'),
		'content/en/d.en.md': dated('D'),
		'content/fr/e.md': dated('E'),
		'content/fr/f.fr.md': dated('F'),
	})
	// Of the home page in German and the section `de` Hugo writes one over the other.
	const { diagnostics } = await site.build()
	expect(diagnostics).toMatchObject([{ file: 'de/index.html', rule: 'url-duplicate' }])
	const pages = [...site.bytesOf('out').keys()].filter((file) => /\/[a-f]\/index\.html$/.test(file))
	expect(pages.sort()).toEqual([
		...['de/b/index.html', 'de/de/c/index.html', 'de/posts/a/index.html'],
		...['en/d/index.html', 'fr/e/index.html'],
	])
})

it('of all but what `files` of mounts leave out, which is named, of static files too', async () => {
	site = scratchSite({
		'hugo.yaml': [
			'baseURL: https://example.org/',
			'module:',
			'  mounts:',
			"    - { source: content, target: content, files: ['! private/**'] }",
			"    - { source: other/fr, target: content, lang: fr, files: ['! wip*'] }",
			"    - { source: static, target: static, files: ['! HID*'] }",
			'    - { source: nowhere, target: static }',
			'languages: { en: {}, fr: {} }',
		].join('\n'),
		'content/posts/a.md': dated('A'),
		'content/private/x.md': dated('X'),
		'other/fr/b.md': dated('B'),
		'other/fr/wip.md': dated('W'),
		'static/hidden.txt': 'x',
		'static/shown.txt': 'x',
	})
	const { posts, skipped, diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	expect(posts.map(({ file }) => file).sort()).toEqual(['content/posts/a.md', 'other/fr/b.md'])
	const reason = 'ignored by `module.mounts`'
	expect(skipped).toEqual([
		{ file: 'content/private/x.md', reason },
		{ file: 'other/fr/wip.md', reason },
	])
	const written = [...site.bytesOf('out').keys()]
	expect(written.filter((file) => /hidden|private|wip|shown/.test(file))).toEqual(['shown.txt'])
})

// Each as Hugo 0.169 publishes it.
it.each([
	['a part of it from elsewhere', [{ source: 'docs', target: 'content/docs' }], [], 1],
	[
		'one file of it',
		[
			{ source: 'content/about.md', target: 'content/about.md' },
			{ source: 'static/shown.txt', target: 'static/shown.txt' },
		],
		['content/about.md'],
		0,
	],
	[
		'a folder of it',
		[{ source: './content/posts/', target: 'content/posts' }],
		['content/posts/a.md'],
		0,
	],
	[
		'one language, of which it is not the main one',
		[{ source: 'content/fr', target: 'content', sites: { matrix: { languages: ['fr'] } } }],
		['content/fr/f.md'],
		0,
	],
	[
		'all but some of it',
		[{ source: './content', target: 'content', files: ['! posts/**', '! fr/**'] }],
		['content/about.md'],
		0,
	],
	[
		'it and another folder with `files`',
		[
			{ source: 'content', target: 'content' },
			{ source: 'docs', target: 'content/docs', files: ['! private/**'] },
		],
		['content/about.md', 'content/fr/f.md', 'content/posts/a.md'],
		1,
	],
])('of content only what mounts show, where they show %s', async (_, mounts, shown, told) => {
	const files = {
		'content/posts/a.md': dated('A'),
		'content/about.md': dated('B'),
		'content/fr/f.md': dated('F'),
		'docs/d.md': dated('D'),
		'static/shown.txt': 'x',
		'static/secret.txt': 'x',
	}
	const isOfFrench = mounts.some((mount) => 'sites' in mount)
	site = scratchSite({
		...files,
		'hugo.json': JSON.stringify({
			baseURL: 'https://example.org/',
			module: { mounts },
			...(isOfFrench && { languages: { en: {}, fr: {} } }),
		}),
	})
	const { posts, skipped, diagnostics } = await site.build()
	const published = posts.map(({ file }) => file).sort()
	expect(published).toEqual(shown)
	const markdown = Object.keys(files).filter((file) => file.endsWith('.md'))
	const named = [...published, ...skipped.map(({ file }) => file)].sort()
	expect(named).toEqual(
		expect.arrayContaining(markdown.filter((file) => !file.startsWith('docs/'))),
	)
	expect(named.includes('docs/d.md')).toBe(told === 1)
	expect(diagnostics.filter(({ message }) => message.includes('docs'))).toHaveLength(told)
	const statics = [...site.bytesOf('out').keys()].filter((file) => file.endsWith('.txt'))
	const isStatic = mounts.some(({ target }) => target.startsWith('static'))
	expect(statics).toEqual(expect.arrayContaining(isStatic ? ['shown.txt'] : ['secret.txt']))
	expect(statics.includes('secret.txt')).toBe(!isStatic)
})
