import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const post = (keys: string) => `---\ntitle: A\ndate: 2020-01-01\n${keys}\n---\nText`

/** A page of posts that gets them so. */
const pageOf = (posts: string) => `---
import { getCollection, type CollectionEntry } from 'astro:content'
import { all, isShown } from '../../utils/posts'
const DONE = 'done'
const isWip = ({ data }: Post): boolean => data.wip === true
export const getStaticPaths = (async () => {
	const posts = ${posts}
	return posts.map((post) => ({ params: { slug: post.slug }, props: { post } }))
}) satisfies GetStaticPaths
const { post } = Astro.props
if (!post) return Astro.redirect('/')
---
`

/** A site with a post \`shown\` and one \`secret\`. */
const siteWith = (posts: string, secret: string, files: Readonly<Record<string, string>> = {}) =>
	scratchSite({
		'astro.config.mjs': "export default { site: 'https://a.dev' }",
		'src/content/blog/shown.md': post('state: done\npublished: true'),
		'src/content/blog/secret.md': post(secret),
		'src/pages/blog/[...slug].astro': pageOf(posts),
		...files,
	})

async function built() {
	const { posts = [], diagnostics = [] } = (await site?.build()) ?? {}
	const told = diagnostics.filter(({ message }) => /Unexpected choice/.test(message))
	return { names: posts.map(({ url }) => url.split('/').at(-2)).sort(), told }
}

const ofAll = (filter: string) => `await getCollection('blog', ${filter})`
const helper = (text: string) => ({
	'src/utils/posts.ts': `import { getCollection, type CollectionEntry } from 'astro:content'\n${text}`,
})

describe('posts that the page of an Astro site leaves out', () => {
	it.each([
		['({ data }) => !data.wip', 'wip: true'],
		['({ data: { wip } }) => !wip', 'wip: true'],
		['(entry) => entry.data.isDraft !== true', 'isDraft: true'],
		["({ data }) => data.state === 'done'", 'state: idea'],
		["({ data }) => data.state !== 'idea' && !data.old", 'old: true'],
		["({ data }) => ['done', 'live'].includes(data.state)", 'state: idea'],
		['({ data }) => data.published', 'other: 1'],
		['({ data }) => (import.meta.env.PROD ? data.wip !== true : true)', 'wip: true'],
		['({ data }) => { if (import.meta.env.DEV) return true; return !data.wip }', 'wip: true'],
		[
			'(p: CollectionEntry<"blog">) => { const { data } = p; return !(data.wip ?? false) }',
			'wip: 1',
		],
		['({ data }) => !data.wip && new Date(data.date) <= new Date()', 'wip: true'],
		['(post) => { if (!post.data.wip) return post }', 'wip: true'],
		['(post) => !isWip(post)', 'wip: true'],
		['({ data }) => data && data.state === DONE', 'state: idea'],
		["({ id, data }) => id !== undefined && !id.startsWith('_') && !data.wip", 'wip: true'],
	])('are not published: %s', async (filter, keys) => {
		site = siteWith(ofAll(filter), keys)
		expect(await built()).toEqual({ names: ['shown'], told: [] })
	})

	it.each([
		['a call', "(await getCollection('blog')).sort().filter((p) => !p.data.wip)", ''],
		[
			'a helper',
			'await all()',
			"export const all = async (): Promise<CollectionEntry<'blog'>[]> => getCollection('blog', isShown)\nconst isShown = (p: CollectionEntry<'blog'>): boolean => !p.data.wip",
		],
		[
			'a function of another module',
			"(await getCollection('blog')).filter(isShown)",
			'export function isShown({ data }: { data: { wip?: boolean } }) { return !data.wip }',
		],
		[
			'a function that asks another',
			"await getCollection('blog', (post) => isShown(post))",
			'const isOpen = (p: Post) => !p.data.wip\nexport default isOpen\nexport { isOpen as isShown }',
		],
		[
			'a function that is given them',
			"isShown(await getCollection('blog'))",
			'export const isShown = <T extends Post>(posts: T[]): T[] => posts.filter(({ data }) => !data.wip)',
		],
		[
			'a function with the time of the build',
			"(await getCollection('blog')).filter((post) => isShown(post))",
			'export function isShown(post: Post, now: Date = new Date()): boolean {\n\tif (import.meta.env.DEV) return true\n\treturn !post.data.wip && post.data.pubDate.getTime() <= now.getTime()\n}',
		],
		[
			'a method',
			'await all.posts()',
			"export const all = { async posts() { return getCollection('blog', ({ data }): boolean => !data.wip) } }",
		],
		[
			'a list that is filled',
			'[...(await getCollection("blog")).filter(({ data }) => !data.wip)]',
			'',
		],
		[
			'a function that another one makes',
			"(await getCollection('blog')).filter(all('done'))",
			'export const all = (state: string) => (post: Post) => post.data.state === state',
		],
	])('are not published by %s', async (_, posts, text) => {
		site = siteWith(posts, 'wip: true', helper(text))
		expect(await built()).toEqual({ names: ['shown'], told: [] })
	})

	it('are those that have none of its pages', async () => {
		const posts = (language: string) => ofAll(`({ data }) => data.lang === '${language}'`)
		site = siteWith(posts('en'), 'lang: de', {
			'src/content/blog/shown.md': post('lang: en'),
			'src/content/blog/autre.md': post('lang: fr'),
			'src/pages/fr/[...slug].astro': pageOf(posts('fr')),
		})
		expect((await built()).names).toEqual(['autre', 'shown'])
	})

	it.each([
		"(await getCollection('blog')).map((p) => (p.data.wip ? undefined : p)).filter(Boolean)",
		"(await getCollection('blog')).map((p) => !p.data.wip && p).filter(Boolean)",
		"(await getCollection('blog')).map((p) => (p.data.wip ? [] : [p])).flat()",
		"(await getCollection('blog')).flatMap((p) => (p.data.wip ? [] : p))",
		"(await getCollection('blog')).flatMap((p) => [...(p.data.wip ? [] : [p])])",
		"(await getCollection('blog')).flatMap((p) => { if (p.data.wip) return []; return [p] })",
		"(await getCollection('blog')).flatMap((p) => { const one = p.data.wip ? null : p; return one })",
		"(await Promise.all((await getCollection('blog')).map(async (p) => (p.data.wip ? null : p)))).filter(Boolean)",
		"(await getCollection('blog')).flatMap((p) => all(p))",
		"(await getCollection('blog')).slice().flatMap(all)",
	])('are not published by what makes nothing of them: %s', async (posts) => {
		site = siteWith(posts, 'wip: true', helper('export const all = (p) => (p.data.wip ? [] : [p])'))
		expect(await built()).toEqual({ names: ['shown'], told: [] })
	})

	it.each([
		'for (const p of all) { if (p.data.wip) continue; posts.push(p) }',
		'for (const p of all) if (!p.data.wip) posts.push(p)',
		'for (const p of all) { const { data } = p; if (data.wip) { continue } else { posts.unshift(p) } }',
		'for (const p of all) !p.data.wip && posts.push(p)',
		'for (const p of all) { for (const tag of p.data.tags) { if (!tag) continue; seen.push(tag) } if (p.data.wip) continue; posts.push(p) }',
		'all.forEach((p) => { if (p.data.wip) return; posts.push(p) })',
		'for (const p of all) { if (p.data.wip) continue; if (!seen.includes(1)) seen.push(1); posts.push(p) }',
	])('are not published by a loop that leaves them out: %s', async (loop) => {
		const posts = `[]\n\tconst seen = []\n\tconst all = await getCollection('blog')\n\t${loop}`
		site = siteWith(posts, 'wip: true')
		expect(await built()).toEqual({ names: ['shown'], told: [] })
	})

	it('are not published by a loop that fills something else than a list', async () => {
		const loop =
			"new Map()\n\tfor (const p of await getCollection('blog')) if (!p.data.wip) posts.set(p.id, p)"
		const page = pageOf(loop).replace('posts.map', '[...posts.values()].map')
		site = siteWith(loop, 'wip: true', { 'src/pages/blog/[...slug].astro': page })
		expect(await built()).toEqual({ names: ['shown'], told: [] })
	})

	it.each([
		"if (!post || post.data.wip) return Astro.redirect('/')",
		"if (post.data.wip) { return Astro.rewrite('/404') }",
		'const { data } = post\nconst { wip = false } = data\nif (wip) return new Response(null, { status: 404 })',
		"if (Astro.props.post?.data?.wip === true) return Astro.redirect('/')",
		"const isHidden = post.data.wip === true\nif (isHidden) return Astro.redirect('/')",
		"const target = post.data.wip ? '/' : undefined\nif (target) return Astro.redirect(target)",
		"if (isWip(post)) return Astro.redirect('/')",
		"const entry = post ?? Astro.props\nif (!entry) return Astro.redirect('/404')\nif (entry.data.wip) return Astro.redirect('/')",
	])('are not published by a page that ends before it shows them: %s', async (exit) => {
		const page = pageOf("await getCollection('blog')").replace(
			"if (!post) return Astro.redirect('/')",
			exit,
		)
		site = siteWith('', 'wip: true', { 'src/pages/blog/[...slug].astro': page })
		expect(await built()).toEqual({ names: ['shown'], told: [] })
	})

	it('are published where the page leads on to what they say, and it is told', async () => {
		const page = pageOf("await getCollection('blog')").replace(
			"if (!post) return Astro.redirect('/')",
			'if (post.data.link) return Astro.redirect(post.data.link)',
		)
		site = siteWith('', 'link: https://b.dev', { 'src/pages/blog/[...slug].astro': page })
		const { names, told } = await built()
		expect(names).toEqual(['secret', 'shown'])
		expect(told).toMatchObject([{ rule: 'generator-setting-unread', line: 11 }])
	})

	it('are not published by a page that is made when it is asked for', async () => {
		const page = `---
import { getEntry } from 'astro:content'
export const prerender = false
const { slug } = Astro.params
const post = await getEntry('blog', slug)
if (!post || post.data.wip) return Astro.redirect('/404')
---
`
		site = siteWith('', 'wip: true', { 'src/pages/blog/[...slug].astro': page })
		expect(await built()).toEqual({ names: ['shown'], told: [] })
		site.remove()
		const login = page.replace('post.data.wip', '!Astro.locals.user')
		site = siteWith('', 'wip: true', { 'src/pages/blog/[...slug].astro': login })
		const { names, told } = await built()
		expect(names).toEqual([])
		expect(told).toMatchObject([{ rule: 'generator-folder-unknown', line: 6 }])
	})

	it.each([
		"export { getStaticPaths } from '../../utils/posts'",
		"import { getStaticPaths } from '../../utils/posts'\nexport { getStaticPaths }",
		"import { getStaticPaths as paths } from '../../utils/posts'\nexport const getStaticPaths = paths",
	])('are not published by paths of another program: %s', async (line) => {
		site = siteWith('', 'wip: true', {
			'src/pages/blog/[...slug].astro': `---\n${line}\nconst { post } = Astro.props\n---\n`,
			...helper(
				"export async function getStaticPaths() {\n\tconst posts = await getCollection('blog', ({ data }) => !data.wip)\n\treturn posts.map((post) => ({ params: { slug: post.id }, props: { post } }))\n}",
			),
		})
		expect(await built()).toEqual({ names: ['shown'], told: [] })
	})

	it.each([
		"reject(await getCollection('blog'), (p) => p.data.wip)",
		"(await getCollection('blog')).reduce((all, p) => (p.data.wip ? all : [...all, p]), [])",
		"(await getCollection('blog')).slice(1)",
	])('are told where only running the page would tell of them: %s', async (posts) => {
		site = siteWith(posts, 'wip: true')
		const { names, told } = await built()
		expect(names).toEqual(['secret', 'shown'])
		expect(told).toMatchObject([{ file: 'src/pages/blog/[...slug].astro', line: 7 }])
	})

	it.each([
		'({ params: { slug: post.id } })',
		'({ params: { slug: post.data.lang ?? post.id } })',
		'({ params: { slug: slugOf(post) } })',
		'{ const slug = post.slug; return { params: { slug }, props: { post } } }',
	])('are those of no page, where another one shows all: %s', async (path) => {
		const all = pageOf("await getCollection('blog')").replace(
			'({ params: { slug: post.slug }, props: { post } })',
			path,
		)
		expect(all).toContain(path)
		site = siteWith('', 'archived: true', {
			'src/pages/blog/[...slug].astro': all,
			'src/pages/featured/[...slug].astro': pageOf(
				"await getCollection('blog', ({ data }) => data.featured)",
			),
		})
		expect((await built()).names).toEqual(['secret', 'shown'])
	})

	it.each([
		'posts.flatMap((p) => p.data.categories ?? []).map((id) => ({ params: { id } }))',
		'posts.flatMap((p) => p.data.tags).map((tag) => ({ name: tag, id: tag.toLowerCase() })).map((tag) => ({ params: { id: tag.id } }))',
		'posts.map((p) => p.data.series).filter((one) => one !== undefined).map((one) => ({ params: { id: one.id } }))',
		'[...new Set(posts.map((p) => p.data.author))].filter(Boolean).map((id) => ({ params: { id }, props: { posts: posts.filter((p) => p.data.author === id) } }))',
		'posts.reduce((all, p) => [...all, ...p.data.tags], []).map((id) => ({ params: { id } }))',
		'import.meta.env.PROD ? [] : posts.map((p) => ({ params: { id: p.id } }))',
		"(await getCollection('authors')).map((one) => ({ params: { id: one.id }, props: { posts } }))",
	])('also where a page of something else asks for all: %s', async (paths) => {
		const other = `---\nexport async function getStaticPaths() {\n\tconst posts = await getCollection('blog')\n\treturn ${paths}\n}\n---\n`
		site = siteWith(ofAll('({ data }) => !data.wip'), 'wip: true', {
			'src/pages/others/[id].astro': other,
		})
		expect(await built()).toEqual({ names: ['shown'], told: [] })
	})

	it('are read with what the schema gives them', async () => {
		const schema = (type: string) => ({
			'src/content.config.ts': `const blog = defineCollection({ loader: glob({ pattern: '*.md', base: 'src/content/blog' }), schema: z.object({ ok: ${type} }) })\nexport const collections = { blog }`,
		})
		site = siteWith(
			ofAll('({ data }) => data.ok'),
			'ok: false',
			schema('z.boolean().default(true)'),
		)
		expect(await built()).toEqual({ names: ['shown'], told: [] })
		site.remove()
		site = siteWith(ofAll('({ data }) => data.ok'), 'ok: true', schema('z.boolean().optional()'))
		expect(await built()).toEqual({ names: ['secret'], told: [] })
	})
})

describe('posts that the page of an Astro site does not leave out', () => {
	it.each([
		[
			'of another list',
			"await getCollection('blog')\n\tconst some = posts.filter((p) => p.data.featured)",
		],
		[
			'of another collection',
			"await getCollection('blog')\n\tconst notes = await getCollection('notes', ({ data }) => data.featured)",
		],
		['that is not there', "await getCollection('blog', undefined)"],
		['that is null', "await getCollection('blog', null)"],
		[
			'of dates',
			ofAll(
				'({ data }) => { const isPassed = Date.now() > new Date(data.pubDatetime).getTime() - SITE.margin; return !data.draft && (import.meta.env.DEV || isPassed) }',
			),
		],
		[
			'that only while it is written are hidden',
			ofAll('({ data }) => import.meta.env.PROD || !data.wip'),
		],
		[
			'of what is given',
			"['en'].flatMap(async (lang) => (await getCollection('blog')).filter((p) => p.data.lang === lang))",
		],
		['of what a helper is given', "await all('en')"],
	])('are published by a filter %s', async (_, posts) => {
		site = siteWith(
			posts,
			'wip: true',
			helper(
				"export const all = async (lang = 'all') => { const posts = await getCollection('blog'); return lang === 'all' ? posts : posts.filter((post) => post.lang === lang) }",
			),
		)
		expect(await built()).toEqual({ names: ['secret', 'shown'], told: [] })
	})

	it.each([
		['by what their text says', ofAll('({ body }) => body.length > 9'), 44],
		['by what is in a list', ofAll("({ data }) => !data.tags.includes('x')"), 44],
		['by their place in the list', ofAll('(post, index) => index > 0'), 44],
	])('are published and told if only running a filter would tell: %s', async (_, posts, column) => {
		site = siteWith(posts, 'wip: true')
		const { names, told } = await built()
		expect(names).toEqual(['secret', 'shown'])
		const file = 'src/pages/blog/[...slug].astro'
		expect(told).toMatchObject([{ rule: 'generator-setting-unread', file, line: 7, column }])
	})
})

describe('posts of an Astro site that nobody can tell to be left out', () => {
	const settled = { 'blog.config.json': '{ "generator": "astro", "exclude": ["**/other.md"] }' }
	const none = ofAll('isShown')
	const some = ofAll('({ data }) => data.level < 3')

	it('are not published by a function of a package, unless a config says what is left out', async () => {
		const files = helper("export { isShown } from 'a-package'")
		site = siteWith(none, 'wip: true', files)
		const { names, told } = await built()
		expect(names).toEqual([])
		expect(told).toMatchObject([{ rule: 'generator-folder-unknown', line: 7, column: 44 }])
		site.remove()
		site = siteWith(none, 'wip: true', { ...files, ...settled })
		expect(await built()).toEqual({ names: ['secret', 'shown'], told: [] })
	})

	it('are not published if they say a key that it asks for', async () => {
		site = siteWith(some, 'level: 4')
		const { names, told } = await built()
		expect(names).toEqual(['shown'])
		expect(told).toMatchObject([{ message: expect.stringContaining('say `level` are left out') }])
		site.remove()
		site = siteWith(some, 'level: 4', settled)
		expect(await built()).toEqual({ names: ['secret', 'shown'], told: [] })
	})
})
