import { createBlog, type Post, parsePost } from '@blog/core'
import { createRenderer } from '@blog/renderer'
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
beforeAll(async () => {
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
		config: resolved,
		blog: createBlog({ posts: some }),
		renderer: createRenderer(resolved.markdown),
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
			].sort(),
		)
	})
})
