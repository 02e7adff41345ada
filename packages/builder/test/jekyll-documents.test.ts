import { afterEach, expect, it, vi } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
	vi.unstubAllEnvs()
	vi.useRealTimers()
})

// What Jekyll 4.3.1 makes of these files.
const config = 'url: https://e.x\ncollections: { gal: { output: true }, priv: {} }'

it('names posts and what is in collections after their files, as there', async () => {
	const text = '---\nslug: other\n---\nThis is {{ page.title }}.'
	site = scratchSite({
		'_config.yml': config,
		'_posts/2024-01-05-hello-big_WORLD-of-éclairs.md': text,
		'_gal/2024-01-06-some-thing_else.md': text.replace('other', 'more'),
		'about-us.md': '---\nx: 1\n---\nMe',
	})
	await site.build()
	const files = site.bytesOf('out')
	for (const [file, title] of [
		['2024/01/05/other.html', 'Hello Big_world Of Éclairs'],
		['gal/2024-01-06-some-thing_else.html', 'Some Thing_else'],
	] as const) {
		const page = Buffer.from(files.get(file) ?? '', 'latin1').toString()
		expect(page).toContain(`<title>${title}`)
		expect(page).toContain(`This is ${title}.`)
	}
	expect(files.get('about-us.html')).toContain('<title>about us')
})

it('shows pages before the day that they say, and neither posts nor what is in collections', async () => {
	const future = '---\ntitle: F\ndate: 2999-01-01\n---\nx'
	site = scratchSite({
		'_config.yml': config,
		'_posts/2024-01-01-a.md': future,
		'_gal/item.md': future,
		'_gal/2999-01-01-named.md': '---\ntitle: N\n---\nx',
		'page.md': future,
		'more/2999-01-01-page.md': '---\ntitle: M\n---\nx',
		'later.md': '---\ntitle: L\npublishDate: 2999-01-01\n---\nx',
	})
	const { skipped } = await site.build()
	const pages = [...site.bytesOf('out').keys()].filter((file) =>
		/(?:a|item|named|page|later)\.html$/.test(file),
	)
	expect(pages).toEqual(['more/2999-01-01-page.html', 'page.html'])
	expect(skipped.map(({ file }) => file).sort()).toEqual([
		...['_gal/2999-01-01-named.md', '_gal/item.md', '_posts/2024-01-01-a.md', 'later.md'],
	])
})

it.each([
	['', ''],
	['source: src', 'src/'],
	['collections_dir: in/stuff', 'in/stuff/'],
	['{ source: src, collections_dir: in }', 'src/in/'],
])(
	'reads of folders that begin with `_` those that lie in folders of posts: %s',
	async (setting, start) => {
		const item = '---\ntitle: T\n---\nx'
		const lines = setting.replace(/^\{ | \}$/g, '').replace(', ', '\n')
		const read = [
			...['_posts/a/_b/2024-01-01-p.md', '_posts/a/_b/c/2024-01-02-q.md', '_gal/a/_b/r.md'],
			'sub/_posts/d/_e/2024-01-04-s.md',
		]
		const unread = [
			...['_posts/_x/2024-01-05-u.md', '_posts/a/_2024-01-05-v.md', '_posts/a/_b/_2024-01-05-w.md'],
			...[
				'_gal/_x/y.md',
				'_gal/a/_z.md',
				'_priv/a/_b/k.md',
				'sub/a/_b/l.md',
				'sub/_posts/_e/2024-01-04-m.md',
			],
		]
		site = scratchSite({
			'_config.yml': `${config}\n${lines}`,
			...Object.fromEntries([...read, ...unread].map((file) => [start + file, item])),
		})
		await site.build({ drafts: true })
		const pages = [...site.bytesOf('out').keys()].filter((file) =>
			/(?:^|\/)[a-z]\.html$/.test(file),
		)
		expect(pages.map((file) => file.replace(/^.*\//, '')).sort()).toEqual(
			['p', 'q', 'r', 's'].map((name) => `${name}.html`),
		)
	},
)

it.each([
	['', ''],
	['source: src', 'src/'],
	['collections_dir: in/stuff', 'in/stuff/'],
])('publishes files of collections that have pages beside those: %s', async (setting, start) => {
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
	const files = {
		'_gal/p.svg': svg,
		'_gal/a/q.css': 'q',
		'_gal/plain.html': 'plain',
		'_posts/2024-01-01-a.md': '---\ntitle: A\n---\nx',
		'_gal/notes.md': 'SECRET',
		'_gal/.hidden.txt': 'SECRET',
		'_gal/_in/x.txt': 'SECRET',
		'_gal/~y.txt': 'SECRET',
		'_priv/p.svg': 'SECRET',
		'_named/z/n.svg': svg,
		'_gal/one.md': '---\ntitle: One\n---\n![p](p.svg)\n![p](/gal/p.svg)\n![n](/n/n.svg)',
		'_gal/two.html': '---\ntitle: Two\n---\n<p>x</p>',
	}
	const named = 'named: { output: true, permalink: "/n/:name" }'
	site = scratchSite({
		'_config.yml': `${config.replace('priv', `${named}, priv`)}\n${setting}`,
		...Object.fromEntries(Object.entries(files).map(([file, text]) => [start + file, text])),
	})
	const { diagnostics } = await site.build()
	const out = site.bytesOf('out')
	const told = diagnostics.map(({ rule }) => rule)
	expect(told.filter((rule) => /link|image|template/.test(rule))).toEqual([])
	expect(out.get('gal/p.svg')).toBe(svg)
	expect(out.get('gal/a/q.css')).toBe('q')
	expect(out.get('gal/plain.html')).toBe('plain')
	expect(out.get('n/n.svg')).toBe(svg)
	expect(out.get('gal/one.html')?.match(/src="\/gal\/p\.svg"/g)).toHaveLength(2)
	expect([...out.keys()].filter((file) => file.includes('_gal'))).toEqual([])
	expect([...out.values()].join('')).not.toContain('SECRET')
})

it('hides what a pattern of defaults takes since a folder is there, with a cache as without', async () => {
	site = scratchSite({
		'_config.yml':
			'defaults: [{ scope: { path: "_posts/2024-01-0*1" }, values: { published: false } }]',
		'_posts/2024-01-01-a.md': '---\ntitle: A\n---\nText',
	})
	await site.build()
	expect(site.bytesOf('out').has('2024/01/01/a.html')).toBe(true)
	site.put({ '_posts/2024-01-01/2024-02-02-b.md': '---\ntitle: B\n---\nText' })
	expect(await site.rebuild()).toContain('-2024/01/01/a.html')
})

it('builds again for another environment of Jekyll', async () => {
	site = scratchSite(
		{
			'_config.yml': config,
			'_posts/2024-01-01-a.md':
				'---\ntitle: A\n---\n{% unless jekyll.environment == "production" %}Secret{% endunless %}',
		},
		true,
	)
	const isShown = () =>
		site?.bytesOf('out').get('2024/01/01/a.html')?.includes('<p>Secret</p>') === true
	vi.stubEnv('JEKYLL_ENV', 'development')
	await site.build()
	expect(isShown()).toBe(true)
	expect((await site.build()).written).toBe(0)
	vi.stubEnv('JEKYLL_ENV', 'production')
	await site.build()
	expect(isShown()).toBe(false)
})

it('lists what is in a collection without the `_` of its folder, terms where jekyll-archives does, and tells programs', async () => {
	site = scratchSite({
		'_config.yml':
			'url: https://e.x\ncollections: { notes: { output: true } }\njekyll-archives: { enabled: [tags], permalinks: { tag: /t/:name/ } }',
		'_notes/a.md':
			'---\ntitle: A\ndate: 2024-01-02\ntags: [C++, Web Dev]\n---\n[t](/t/c/) [n](/notes/)',
		'_plugins/deep/b.rb': 'module B; end',
		'_plugins/a.rb': 'module A; end',
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toMatchObject([
		{
			rule: 'template-left-out',
			file: '_plugins',
			message: "Unexpected programs of Jekyll's, `a.rb` and 1 more: they are left out",
		},
	])
	const pages = [...site.bytesOf('out').keys()].filter((file) => file.endsWith('index.html'))
	expect(pages).toEqual(
		expect.arrayContaining(['notes/index.html', 't/c/index.html', 't/web-dev/index.html']),
	)
	expect(pages.filter((file) => /^_|^tags\/./.test(file))).toEqual(['tags/index.html'])
})
