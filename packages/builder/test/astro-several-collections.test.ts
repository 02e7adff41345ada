import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const collections = (...names: readonly string[]) =>
	`export const collections = { ${names.map((name) => `${name}: defineCollection({ schema })`).join(', ')} }`
const page = (name: string, value = 'one.id', query = `getCollection('${name}')`) =>
	`---\nexport async function getStaticPaths() {\n\tconst all = await ${query}\n\treturn all.map((one) => ({ params: { slug: ${value} } }))\n}\n---\n`
const post = (title: string) => `---\ntitle: ${title}\ndate: 2024-01-01\n---\nText`
const usual = {
	'astro.config.mjs': "export default { site: 'https://a.dev' }",
	'src/pages/index.astro': '<p/>',
}
const built = async (files: Readonly<Record<string, string>>) => {
	site = scratchSite({ ...usual, ...files })
	const { posts, diagnostics, skipped } = await site.build()
	return { posts: posts.map(({ url }) => url).sort(), diagnostics, skipped }
}

describe('an Astro site with several collections', () => {
	it('has those that have a page, at the addresses of their pages', async () => {
		const { posts, diagnostics } = await built({
			'src/content/config.ts': collections('read', 'write'),
			'src/pages/read/[...slug].astro': page('read'),
			'src/pages/texts/[...slug].astro': page('write'),
			'src/content/read/a.md': post('A'),
			'src/content/write/deep/B c.md': post('B'),
		})
		expect(diagnostics).toEqual([])
		expect(posts).toEqual(['/read/a/', '/texts/deep/b-c/'])
	})

	it('has them beside its posts, whose list stays where it is, with its static files and pictures', async () => {
		const { posts, diagnostics, skipped } = await built({
			'src/content/config.ts': collections('blog', 'notes', 'authors', 'drafts'),
			'src/pages/[...slug].astro': page('blog'),
			'src/pages/notes/[...slug].astro': page('notes'),
			'src/pages/people/[...slug].astro': page('authors'),
			'src/content/blog/a.md': `${post('A')}\n\n[N](../notes/n.md) ![P](./p.svg)`,
			'src/content/blog/p.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
			'src/content/notes/n.md': post('N'),
			'src/content/authors/ada.md': '---\ntitle: Ada\n---\nText',
			'src/content/drafts/secret.md': post('SECRET'),
			'src/content/drafts/secret.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
			'public/old/file.txt': 'Old',
		})
		expect(posts).toEqual(['/a/', '/notes/n/', '/people/ada/'])
		const feed = site?.bytesOf('out').get('rss.xml')
		expect(feed).toContain('/notes/n/')
		expect(feed).not.toContain('/people/')
		const reason =
			'Unexpected page outside of `src/content/blog`, `src/content/notes` and `src/content/authors`'
		expect(skipped).toEqual([{ file: 'src/content/drafts/secret.md', reason }])
		expect(diagnostics).toMatchObject([{ rule: 'page-outside-posts' }])
		const files = [...(site?.bytesOf('out').keys() ?? [])]
		expect(files).toEqual(expect.arrayContaining(['old/file.txt']))
		expect(files.filter((file) => file.includes('secret'))).toEqual([])
		expect(files.filter((file) => file.endsWith('p.svg'))).toEqual(['blog/p.svg'])
	})

	it('knows those that a function of the site makes and asks for', async () => {
		const { posts } = await built({
			'src/content.config.ts': `const made = (name: string) => defineCollection({ loader: glob({ pattern: '**/*.md', base: \`./src/\${name}\` }) })
export const collections = { posts: made('posts'), notes: made('data/notes') }`,
			'src/utils/entries.ts':
				'export const entries = async (name: string) => (await getCollection(name)).filter(({ data }) => !data.draft)',
			...Object.fromEntries(
				['posts', 'notes'].map((name) => [
					`src/pages/${name === 'posts' ? 'p' : name}/[...slug].astro`,
					`---\nimport { entries } from '../../utils/entries'\n${page(name, 'one.id', `entries('${name}')`).slice(4)}`,
				]),
			),
			'src/posts/a.md': post('A'),
			'src/data/notes/n.md': post('N'),
			'src/data/no.md': post('No'),
		})
		expect(posts).toEqual(['/notes/n/', '/p/a/'])
	})

	it.each([
		"getCollection('notes', ({ data }) => data.isOpen)",
		"(await getCollection('notes')).filter(isShown)",
		"(await getCollection('notes')).map((one) => one.data.isOpen && one).filter(Boolean)",
		"(await getCollection('notes')).flatMap((one) => (one.data.isOpen ? [one] : []))",
	])('leaves out what a page filters by anything but drafts, and tells it: %s', async (query) => {
		const { posts, diagnostics } = await built({
			'src/content/config.ts': collections('blog', 'notes'),
			'src/pages/blog/[...slug].astro': page('blog'),
			'src/pages/notes/[...slug].astro': page('notes', 'one.id', query),
			'src/content/blog/a.md': post('A'),
			'src/content/notes/n.md': post('SECRET'),
		})
		expect(posts).toEqual(['/blog/a/'])
		expect(diagnostics).toMatchObject([
			{ rule: 'page-outside-posts', file: 'src/content/notes/n.md' },
			{ rule: 'generator-setting-unread', file: 'src/pages/notes/[...slug].astro' },
		])
	})

	it.each([
		"getCollection('notes', ({ data }) => !data.draft && !data['wip'])",
		"getCollection('notes', ({ data }) => { const { wip } = data; return !wip })",
		"(await getCollection('notes')).filter((one) => !one.data.wip && one.data.date <= new Date())",
		"getCollection('notes', isShown)",
	])('hides what the page of a second one hides: %s', async (query) => {
		const { posts, diagnostics } = await built({
			'src/content/config.ts': collections('blog', 'notes'),
			'src/pages/blog/[...slug].astro': page('blog'),
			'src/pages/notes/[...slug].astro': `${page('notes', 'one.id', query).replace('---', '---\nconst isShown = ({ data }) => !data.wip\n')}`,
			'src/content/blog/a.md': post('A'),
			'src/content/notes/n.md': post('N'),
			'src/content/notes/w.md': post('SECRET').replace('---', '---\nwip: true'),
		})
		expect(posts).toEqual(['/blog/a/', '/notes/n/'])
		expect(diagnostics).toEqual([])
	})

	it('has one whose page chooses of something else than its entries', async () => {
		const { posts, diagnostics } = await built({
			'src/content/config.ts': collections('blog', 'notes'),
			'src/pages/blog/[...slug].astro': page('blog'),
			'src/pages/notes/[...slug].astro': `---\nexport async function getStaticPaths() {\n\tconst notes = await getCollection('notes')\n\tconst tags = [...new Set(notes.flatMap((one) => one.data.tags ?? []))].filter(Boolean)\n\tconst words = notes.reduce((all, one) => all + one.data.words, 0)\n\treturn notes.map((one) => ({ params: { slug: one.id }, props: { tags, words, isLong: Boolean(one.data.long) } }))\n}\n---\n`,
			'src/content/blog/a.md': post('A'),
			'src/content/notes/n.md': post('N'),
		})
		expect(posts).toEqual(['/blog/a/', '/notes/n/'])
		expect(diagnostics).toEqual([])
	})

	it('leaves out one whose page is made when it is asked for', async () => {
		const { posts, diagnostics } = await built({
			'src/content/config.ts': collections('blog', 'notes'),
			'src/pages/blog/[...slug].astro': page('blog'),
			'src/pages/notes/[...slug].astro':
				"---\nexport const prerender = false\nif (!Astro.locals.user) return Astro.redirect('/login')\nconst notes = await getCollection('notes')\nconst note = notes.find((one) => one.id === Astro.params.slug)\n---\n<p>x</p>",
			'src/content/blog/a.md': post('A'),
			'src/content/notes/n.md': post('SECRET'),
		})
		expect(posts).toEqual(['/blog/a/'])
		expect(diagnostics.map(({ rule }) => rule)).toContain('generator-setting-unread')
	})

	it('leaves out a collection of which pages list something else', async () => {
		const { posts } = await built({
			'src/content/config.ts': collections('blog', 'trips'),
			'src/pages/blog/[...slug].astro': page('blog'),
			'src/pages/trips/[country].astro': page('trips', 'one.data.country').replace(
				'slug:',
				'country:',
			),
			'src/content/blog/a.md': post('A'),
			'src/content/trips/t.md': post('T'),
		})
		expect(posts).toEqual(['/blog/a/'])
	})

	it.each([
		[{ content: 'src/content/blog' }, ['/log/a/']],
		[{ urls: { like: 'astro', base: 'other' } }, ['/notes/n/', '/other/a/']],
		[{ urls: { like: 'astro', folders: { notes: 'n' } } }, ['/log/a/', '/n/n/']],
	])('is as a config says that has %j', async (config, urls) => {
		const { posts } = await built({
			'blog.config.json': JSON.stringify(config),
			'src/content/config.ts': collections('blog', 'notes'),
			'src/pages/log/[...slug].astro': page('blog'),
			'src/pages/notes/[...slug].astro': page('notes'),
			'src/content/blog/a.md': post('A'),
			'src/content/notes/n.md': post('N'),
		})
		expect(posts).toEqual(urls)
	})

	it('hides in a folder of several what their pages hide', async () => {
		const { posts } = await built({
			'blog.config.json': '{ "content": "src/content" }',
			'src/content/config.ts': collections('blog', 'notes'),
			'src/pages/log/[...slug].astro': page(
				'blog',
				'one.id',
				"getCollection('blog', ({ data }) => !data.wip)",
			),
			'src/pages/notes/[...slug].astro': page('notes', 'one.id', "getCollection('notes', isShown)"),
			'src/content/blog/a.md': post('A'),
			'src/content/blog/w.md': post('SECRET').replace('---', '---\nwip: true'),
			'src/content/notes/n.md': post('SECRET'),
		})
		expect(posts.map((url) => url.replace(/^.*\/(.)\/$/, '$1'))).toEqual(['a'])
	})

	it('is an error if nothing of it would be published', async () => {
		const { posts, diagnostics } = await built({
			'src/content/config.ts': collections('read', 'write'),
			'src/content/read/a.md': post('A'),
			'src/content/write/b.md': post('B'),
		})
		expect(posts).toEqual([])
		expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
			{ rule: 'no-posts', hint: expect.stringContaining('`content`') },
		])
	})
})
