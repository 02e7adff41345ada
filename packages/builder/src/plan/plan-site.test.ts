import { createBlog, type Post, parsePost } from '@blog/core'
import { createRenderer, type Renderer } from '@blog/renderer'
import { createTheme } from '@blog/theme'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { resolveConfig } from '../config/resolve-config.ts'
import { planSite } from './plan-site.ts'

const sources: Readonly<Record<string, string>> = {
	'posts/one.md':
		'---\ndate: 2024-01-01\ntags: [Go, go, Tests]\nseries: S\naliases: [/old]\n---\nSee [two](two.md).',
	'posts/two.md': '---\ndate: 2024-01-01\ntags: [go]\nseries: S\n---\n```js\nlet a = 1\n```',
	'posts/three.md': '---\ndate: 2024-01-03\nweight: 1\n---\nThree $x$.',
	'notes/_index.md': '---\ntitle: Notes\n---\nIntro.',
	'notes/n.md': 'No date, [broken](nowhere.md).',
	'about.md': '---\nlayout: page\n---\n# About',
	'archive.md': '---\nlayout: archives\ntitle: Everything\n---\n',
}

let posts: readonly Post<unknown>[]
let renderer: Renderer
beforeAll(async () => {
	renderer = await createRenderer(resolveConfig({}, { name: 'x' }).markdown)
	const results = await Promise.all(
		Object.entries(sources).map(([file, text]) => parsePost(text, { file })),
	)
	posts = results.flatMap(({ post }) => post ?? [])
})

function planOf(some: readonly Post<unknown>[], config = {}, staticFiles: readonly string[] = []) {
	const resolved = resolveConfig(
		{ url: 'https://example.com', pageSize: 2, ...config },
		{ name: 'x' },
	)
	return planSite({
		dir: '/site',
		config: resolved,
		blog: createBlog({ posts: some }),
		renderer,
		theme: createTheme(),
		staticFiles,
	})
}

async function bytesOf(
	plan: ReturnType<typeof planOf>,
	order: (paths: string[]) => string[] = (paths) => paths,
) {
	const outputs = new Map(plan.outputs.map((output) => [output.path, output]))
	const bytes: Record<string, string> = {}
	for (const path of order([...outputs.keys()])) {
		const output = outputs.get(path)
		if (output && 'render' in output) bytes[path] = String((await output.render()).content)
	}
	return bytes
}

describe('planSite', () => {
	it('is complete before anything is rendered', () => {
		const plan = planOf(posts)
		expect(plan.outputs.map(({ path }) => path)).toEqual(
			planOf(posts).outputs.map(({ path }) => path),
		)
		expect(plan.posts.map(({ file }) => file)).toEqual(Object.keys(sources).sort())
	})

	it('gives the same bytes whatever the order of files and of rendering', async () => {
		const expected = await bytesOf(planOf(posts))
		await fc.assert(
			fc.asyncProperty(
				fc.shuffledSubarray([...posts], { minLength: posts.length }),
				fc.nat(),
				async (shuffled, seed) => {
					const turned = await bytesOf(planOf(shuffled), (paths) => {
						const start = seed % paths.length
						return [...paths.slice(start), ...paths.slice(0, start)].reverse()
					})
					expect(turned).toEqual(expected)
				},
			),
			{ numRuns: 10 },
		)
	})

	it('shows the page of the author as archive instead of one of its own', () => {
		const paths = planOf(posts).outputs.map(({ path }) => path)
		expect(paths).toContain('archive/index.html')
		expect(paths).not.toContain('archives/index.html')
		expect(
			planOf(posts.filter(({ kind }) => kind !== 'page')).outputs.map(({ path }) => path),
		).toContain('archives/index.html')
	})

	it('names both files that want one path, whatever they are', () => {
		const { diagnostics, posts: appearing } = planOf(posts, {}, ['static/posts/ONE/index.html'])
		const clashes = diagnostics.filter(({ rule }) => rule === 'url-duplicate')
		expect(clashes).toHaveLength(1)
		expect(clashes[0]).toMatchObject({
			file: 'static/posts/ONE/index.html',
			message: expect.stringContaining('posts/one.md'),
		})
		expect(appearing.map(({ file }) => file)).toContain('posts/one.md')
	})

	it('names an alias that a page of the site stands at, and its line', async () => {
		const { post } = await parsePost('---\ntitle: A\naliases:\n  - /\n---\n', {
			file: 'posts/a.md',
		})
		const { diagnostics } = planOf(post ? [post] : [])
		expect(diagnostics).toMatchObject([
			{
				rule: 'url-duplicate',
				file: 'posts/a.md',
				line: 4,
				hint: 'Delete the alias from posts/a.md.',
			},
		])
		expect(diagnostics[0]?.message).toMatch(/^Unexpected alias \/: the home /)
	})

	it('has feeds of the newest posts, pinned or not, and no more than the limit', async () => {
		const bytes = await bytesOf(planOf(posts, { feed: { limit: 2, content: 'summary' } }))
		const feed = JSON.parse(bytes['feed.json'] ?? '') as {
			items: { url: string; content_html?: string }[]
		}
		expect(feed.items.map(({ url }) => url)).toEqual([
			'https://example.com/posts/three/',
			'https://example.com/posts/one/',
		])
		expect(feed.items.some((item) => 'content_html' in item)).toBe(false)
	})

	it('says after making an output what it is made from, if it said so before', async () => {
		const said = planOf(posts).outputs.flatMap((output) =>
			'render' in output && output.recipe ? [output] : [],
		)
		expect(said).not.toEqual([])
		for (const output of said)
			expect([output.path, typeof (await output.render()).recipe]).toEqual([
				output.path,
				'function',
			])
	})

	it('is an empty but whole site for an empty blog', async () => {
		const bytes = await bytesOf(planOf([]))
		const paths = Object.keys(bytes).filter((path) => !path.startsWith('assets/'))
		expect(paths.sort()).toEqual(
			[
				'index.html',
				'page/1/index.html',
				'404.html',
				'index.xml',
				'atom.xml',
				'feed.json',
				'sitemap.xml',
				'robots.txt',
				'_headers',
			].sort(),
		)
	})

	describe('what a page says of itself', () => {
		const site = async (files: Record<string, string>, config = {}) => {
			const results = await Promise.all(
				Object.entries(files).map(([file, text]) => parsePost(text, { file })),
			)
			return bytesOf(
				planOf(
					results.flatMap(({ post }) => post ?? []),
					config,
				),
			)
		}
		const noindex = '<meta name="robots" content="noindex"'
		const locs = (xml = '') => [...xml.matchAll(/<loc>([^<]*)/g)].map(([, loc]) => loc)

		it('keeps what asks for it out of search engines, whatever it is', async () => {
			const bytes = await site({
				'posts/_index.md': '---\ntitle: Posts\nrobotsNoIndex: true\n---\n',
				'posts/a.md': '---\ndate: 2024-01-01\nnoindex: true\n---\nA.',
				'posts/b.md': '---\ndate: 2024-01-01\ncanonicalURL: https://other.org/b\n---\nB.',
				'posts/c.md': '---\ndate: 2024-01-01\n---\nC.',
				'about.md': '---\nlayout: page\nrobotsNoIndex: true\n---\nMe.',
				'archives.md': '---\nlayout: archives\nrobotsNoIndex: "true"\n---\n',
			})
			const hidden = Object.entries(bytes).filter(([, html]) => html.includes(noindex))
			expect(hidden.map(([path]) => path).sort()).toEqual(
				['404.html', 'about/index.html', 'archives/index.html', 'posts/a/index.html']
					.concat('posts/index.html', 'posts/page/1/index.html', 'posts/page/2/index.html')
					.concat('page/1/index.html')
					.sort(),
			)
			expect(locs(bytes['sitemap.xml'])).toEqual([
				'https://example.com/',
				'https://example.com/posts/c/',
			])
		})

		it('says of a list in the sitemap when the last of its posts changed', async () => {
			const bytes = await site({
				'posts/a.md': '---\ndate: 2024-01-01\nlastmod: 2024-03-01\ntags: [x]\n---\nA.',
				'posts/b.md': '---\ndate: 2024-02-01\ntags: [x, y]\n---\nB.',
				'posts/c.md': 'Undated.',
			})
			const lastmodOf = (path: string) =>
				new RegExp(`<loc>https://example.com${path}</loc>(?:<lastmod>(.*?)</lastmod>)?`).exec(
					bytes['sitemap.xml'] ?? '',
				)?.[1]
			expect(['/', '/posts/', '/tags/x/', '/tags/y/', '/tags/'].map(lastmodOf)).toEqual([
				...['2024-03-01', '2024-03-01', '2024-03-01', '2024-02-01'],
				undefined,
			])
		})

		it('obeys PaperMod’s keys, whatever a schema keeps of them', async () => {
			const head = '---\ndate: 2024-01-01\nseries: [One, Two]\n'
			const bytes = await site({
				'a.md': `${head}title: Aaa\nhiddenInHomeList: "true"\n---\nText of a.`,
				'b.md': `${head}title: Bbb\nhiddenInRss: true\nhideSummary: true\n---\nText of b.`,
				'c.md': `${head}title: Ccc\nhidemeta: true\nShowBreadCrumbs: false\nShowPostNavLinks: false\n---\nText of c.`,
			})
			const home = bytes['index.html'] ?? ''
			expect(home).not.toContain('Aaa')
			expect(home).not.toContain('Text of b')
			expect(home).toContain('Text of c')
			const feed = bytes['index.xml'] ?? ''
			expect(feed).toContain('Aaa')
			expect(feed).not.toContain('Bbb')
			const [b = '', c = ''] = ['b', 'c'].map((name) => bytes[`${name}/index.html`])
			expect(b).toContain('class="post-nav"')
			expect(b.match(/class="series"/g)).toHaveLength(2)
			expect(c).not.toMatch(/class="(?:meta|breadcrumbs|post-nav)"/)
		})

		it('tells a language that is a word', () => {
			const tellsOf = (language: string) =>
				planOf(posts, { language }).diagnostics.some(({ rule }) => rule === 'language-unknown')
			expect(['english', 'pt-BR', 'gsw'].map(tellsOf)).toEqual([true, false, false])
		})

		it('renders the introduction, and says where its mistakes are', async () => {
			const text = 'Notes *by hand*, [see](/nowhere/).'
			const plan = planOf(posts, { intro: { text } })
			const home = plan.outputs.find(({ path }) => path === 'index.html')
			if (!home || !('render' in home)) throw new Error('Expected a home page')
			const { content, diagnostics } = await home.render()
			expect(content).toContain('<p>Notes <em>by hand</em>')
			expect(content).toContain('<h1 class="visually-hidden">x</h1>')
			expect(content).not.toContain('<h1></h1>')
			expect(diagnostics).toMatchObject([{ rule: 'path-missing', file: 'blog.config.ts' }])
		})

		it('shows what `_index.md` and the page of the archive say', async () => {
			const bytes = await site({
				'posts/a.md': '---\ndate: 2024-01-01\ntags: [go]\n---\nA.',
				'tags/_index.md': '---\ntitle: Subjects\ndescription: All there is\n---\n*Pick* one.',
				'archives.md':
					'---\ntitle: Old\nlayout: archives\ndescription: From the start\n---\n*Dig* in.',
				'search.md': '---\ntitle: Search\nlayout: search\n---\n',
			})
			expect(bytes['tags/index.html']).toContain(
				'<p class="description p-summary">All there is</p>',
			)
			expect(bytes['tags/index.html']).toContain('<em>Pick</em> one.')
			expect(bytes['archives/index.html']).toContain(
				'<p class="description p-summary">From the start</p>',
			)
			expect(bytes['archives/index.html']).toContain('<em>Dig</em> in.')
		})

		it('offers the search on every page, and on its own the archive to who has no scripts', async () => {
			const sources = {
				'posts/a.md': '---\ndate: 2024-01-01\n---\nA.',
				'find.md': '---\ntitle: Find\nlayout: search\n---\nLook *here*.',
			}
			const bytes = await site(sources)
			expect(bytes['posts/a/index.html']).toContain('class="search-link" href="/find/"')
			expect(bytes['find/index.html']).toContain('Look <em>here</em>.')
			expect(bytes['find/index.html']).toMatch(/<noscript>.*href="\/archives\/"/)
			expect(bytes['search/index.html']).toBeUndefined()

			const without = await site(sources, { search: false })
			expect(without['posts/a/index.html']).not.toContain('search-link')
			// What asks for it is the list of all there is to find.
			expect(without['find/index.html']).toContain('href="/posts/a/"')
		})
	})
})
