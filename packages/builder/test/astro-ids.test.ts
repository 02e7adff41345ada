import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const post = (more = '') => `---\ntitle: A\ndate: 2024-08-19\n${more}---\nText`

/** A site whose posts have ids of its own. */
function siteWith(ids: string, others: Readonly<Record<string, string>> = {}) {
	return {
		'astro.config.mjs': "export default { site: 'https://a.dev' }",
		'src/content.config.ts': `import { idOf } from './ids'
const own = { generateId: ({ entry }) => entry }
const blog = defineCollection({
	loader: glob({
		pattern: '**/*.md',
		base: './src/posts',
		${ids}
	}),
})
export const collections = { blog }
`,
		'src/pages/[...slug].astro':
			"---\nexport const getStaticPaths = async () => (await getCollection('blog')).map((p) => ({ params: { slug: p.id } }))\n---\n",
		...others,
	}
}

describe('ids that an Astro site makes of its posts itself', () => {
	it.each([
		['a function', 'generateId: ({ entry }) => entry.slice(11, -3),', 7, 3],
		['a method', 'generateId({ entry }) { return entry.slice(11, -3) },', 7, 3],
		['a name', 'generateId: idOf,', 7, 3],
		['what is taken in', '...own,', 2, 15],
	])('are told where it says so: %s', async (_, ids, line, column) => {
		site = scratchSite(siteWith(ids, { 'src/posts/2024-08-19-a.md': post() }))
		const { diagnostics, posts } = await site.build()
		expect(posts.map(({ url }) => url)).toEqual(['/2024-08-19-a/'])
		expect(diagnostics).toMatchObject([
			{
				rule: 'generator-setting-unread',
				file: 'src/content.config.ts',
				line,
				column,
				message: expect.stringContaining('`generateId` of the collection `blog`'),
			},
		])
	})

	it('are told at the program as a whole if another module says so', async () => {
		site = scratchSite({
			...siteWith('...ids,', { 'src/posts/2024-08-19-a.md': post() }),
			'src/content.config.ts':
				"import { ids } from './ids'\nexport const collections = { blog: defineCollection({ loader: glob({ base: 'src/posts', pattern: '*.md', ...ids }) }) }",
			'src/ids.ts': '\n\n\nexport const ids = { generateId: ({ entry }) => entry }',
		})
		const { diagnostics } = await site.build()
		expect(diagnostics).toMatchObject([{ file: 'src/content.config.ts' }])
		expect(diagnostics[0]?.line).toBeUndefined()
	})

	it.each([
		['the usual ones', 'generateId: undefined,', ''],
		['of posts that all say their address', 'generateId: idOf,', 'url: /a/\n'],
	])('are not told: %s', async (_, ids, more) => {
		site = scratchSite(
			siteWith(ids, { 'src/posts/a.md': post(more), 'src/posts/b/_part.md': post() }),
		)
		const { diagnostics, posts } = await site.build()
		expect(diagnostics).toEqual([])
		expect(posts.map(({ url }) => url)).toEqual(['/a/'])
	})
})

describe('a page whose parameter is the address in the front matter', () => {
	const page = (value: string) =>
		`---\nexport async function getStaticPaths() {\n\tconst posts = await getCollection('blog')\n\treturn posts.map((post) => ({ params: { slug: ${value} } }))\n}\n---\n`

	it.each([
		["post.data.permalink.replace(/^\\//, '')", '/x/y', []],
		['post.data.permalink', '/x', []],
		['post.data.permalink', undefined, ['generator-setting-unread']],
		['slugOf(post.data.permalink)', '/x', ['generator-setting-unread']],
	])('is told unless each post has it: %s, %s', async (value, permalink, rules) => {
		site = scratchSite({
			'astro.config.mjs': "export default { site: 'https://a.dev' }",
			'src/pages/[slug].astro': page(value),
			'src/content/blog/a.md': `---\ntitle: A\ndate: 2024-01-01\n${permalink ? `permalink: ${permalink}\n` : ''}---\nText`,
		})
		const { diagnostics, posts } = await site.build()
		expect(diagnostics.map(({ rule }) => rule)).toEqual(rules)
		expect(posts.map(({ url }) => url)).toEqual([permalink ? `${permalink}/` : '/a/'])
	})
})
