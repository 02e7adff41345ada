import { afterEach, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite
afterEach(() => site.remove())

const post = '---\ntitle: A\ndate: 2024-01-01\n---\nText.\n'
const hugo = { 'hugo.toml': 'baseURL = "https://e.x/"', 'content/posts/a.md': post }

it('a section comes before the page that is made for every site, and nothing leads there as to that', async () => {
	const names = ['search', 'archives', 'subscribe']
	const posts = names.map((name) => [`content/${name}/a.md`, post])
	site = scratchSite({ ...hugo, ...Object.fromEntries(posts) })
	const { diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	const files = site.bytesOf('out')
	for (const name of names) expect(files.get(`${name}/index.html`)).toContain(`href="/${name}/a/"`)
	expect(files.get('posts/a/index.html')).not.toMatch(/href="\/(?:search|archives|subscribe)\/"/)
})

it('an alias comes before the page that is made for every site', async () => {
	const aliases = '---\ntitle: A\naliases: [/search/, /Archives/, /subscribe/]\n---\nText.\n'
	site = scratchSite({ ...hugo, 'content/posts/b.md': aliases })
	const { diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	for (const name of ['search', 'Archives', 'subscribe'])
		expect(site.bytesOf('out').get(`${name}/index.html`)).toContain('/posts/b/')
})

it('the list of a section that asks for the archive is at its address, with its feed, and hidden if it says so', async () => {
	const archive = (more: string) => `---\ntitle: All\nlayout: archives\n${more}\n---\n`
	site = scratchSite({
		...hugo,
		'content/archives/_index.md': archive('url: /all/'),
		'content/old/_index.md': archive('build: { render: never }'),
		'content/old/z.md': post,
		'content/later/_index.md': archive('draft: true'),
		'content/later/z.md': post,
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	const files = site.bytesOf('out')
	const made = [...files.keys()].filter((path) => /^(?:all|archives|old|later)\/[^/]*$/.test(path))
	expect(made).toEqual(['all/index.html', 'all/index.xml'])
	expect(files.get('sitemap.xml')?.split('/all/<')).toHaveLength(2)
})

it('every archive is in the sitemap, in each language, unless it says otherwise', async () => {
	const archive = (more = '') => `---\ntitle: All\nlayout: archives\n${more}\n---\n`
	site = scratchSite({
		...hugo,
		'hugo.toml':
			'baseURL = "https://e.x/"\ndisableKinds = ["taxonomy"]\n[languages.en]\nweight = 1\n[languages.fr]\nweight = 2\n',
		'content/posts/a.fr.md': post,
		'content/archives.md': archive(),
		'content/archives.fr.md': archive(),
		'content/years.md': archive('url: /by-year/'),
		'content/posts/old.md': archive(),
		'content/old/_index.md': archive(),
		'content/quiet.md': archive('sitemap: { disable: true }'),
		'content/unlisted.md': archive('build: { list: never }'),
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	const maps = ['en', 'fr'].map((tag) => site.bytesOf('out').get(`${tag}/sitemap.xml`))
	const urls = [...maps.join('').matchAll(/<loc>https:\/\/e\.x(.*?)<\/loc>/g)].map(
		([, url = '']) => url,
	)
	expect(urls.sort()).toEqual([
		...['/', '/archives/', '/by-year/', '/fr/', '/fr/archives/', '/fr/posts/', '/fr/posts/a/'],
		...['/old/', '/posts/', '/posts/a/', '/posts/old/'],
	])
})

it('what lies in the folder of a term is in no section, and the term has all its posts', async () => {
	const term = (terms: string) =>
		`---\ntitle: ${terms}\nseries: [${terms}]\ndate: 2024-01-01\n---\nText.\n`
	site = scratchSite({
		...hugo,
		'hugo.toml': 'baseURL = "https://e.x/"\n[taxonomies]\nseries = "series"\n',
		'content/series/foo/_index.md': '---\ntitle: Foo\n---\n',
		'content/series/foo/part.md': term('Foo'),
		'content/posts/p.md': term('Foo, Bar'),
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	const files = site.bytesOf('out')
	for (const path of ['series/foo/part/', 'posts/p/'])
		expect(files.get('series/foo/index.html')).toContain(`href="/${path}"`)
	expect(files.get('series/index.html')).toContain('href="/series/bar/"')
})

it.each(['search', 'archives'])('the list of a section that asks for %s is that', async (name) => {
	const path = `content/${name}/_index.md`
	site = scratchSite({ ...hugo, [path]: `---\ntitle: Mine\nlayout: ${name}\n---\nText.\n` })
	const { diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	const files = site.bytesOf('out')
	expect(files.get(`${name}/index.html`)).toMatch(/<h1[^>]*>Mine/)
	expect(files.get('posts/a/index.html')).toContain(`href="/${name}/"`)
})
