import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const post = (keys: string) => `---\ntitle: A\ndate: 2020-01-01\n${keys}\n---\nText`
const pathOf = '({ params: { slug: post.id }, props: { post } })'

/** A page whose `getStaticPaths` does this. */
const page = (body: string, rest = 'const { post } = Astro.props') =>
	`---\nimport { getCollection, getEntry, render } from 'astro:content'\nimport { load } from '../../utils/load'\nexport async function getStaticPaths() {\n${body}\n}\n${rest}\nconst { Content } = await render(post)\n---\n`

/** What is there of `plain`, `featured` and `secret`, which says `wip`, and what is told. */
async function built(body: string, files: Readonly<Record<string, string>> = {}) {
	site?.remove()
	site = scratchSite({
		'astro.config.mjs': "export default { site: 'https://a.dev' }",
		'src/content/blog/plain.md': post('tags: [a]'),
		'src/content/blog/featured.md': post('featured: true'),
		'src/content/blog/secret.md': post('wip: true\ntags: [a]'),
		'src/pages/posts/[...slug].astro': page(body),
		'src/utils/load.ts': '',
		...files,
	})
	const { posts, diagnostics } = await site.build()
	const urls = posts.map(({ url }) => url).sort()
	return {
		names: urls.map((url) => url.split('/').at(-2)),
		urls,
		told: diagnostics.filter(({ rule }) => rule !== 'page-outside-posts'),
	}
}

const all = "const all = await getCollection('blog')"
const open = "const all = await getCollection('blog', ({ data }) => !data.wip)"

describe('posts of a list that is put together', () => {
	it.each([
		`const one = all.filter((p) => p.data.featured), two = all.filter((p) => !p.data.featured)\nreturn [...one, ...two].map((post) => ${pathOf})`,
		`return [...all.filter((p) => p.data.featured).map((post) => ${pathOf}), ...all.filter((p) => !p.data.featured).map((post) => ${pathOf})]`,
		`const paths = []\nfor (const post of all.filter((p) => p.data.featured)) paths.push(${pathOf})\nfor (const post of all.filter((p) => !p.data.featured)) paths.push(${pathOf})\nreturn paths`,
		`const [one, two] = await Promise.all([getCollection('blog', (p) => p.data.featured && !p.data.wip), getCollection('blog', (p) => !p.data.featured && !p.data.wip)])\nreturn one.concat(two).map((post) => ${pathOf})`,
		`const posts = []\nposts.push(...all.filter((p) => p.data.featured))\nposts.unshift(...all.filter((p) => !p.data.featured))\nreturn posts.map((post) => ${pathOf})`,
		`const paths = []\nfor (const post of all) { if (post.data.featured) paths.push({ ...${pathOf}, a: 1 }); else paths.push(${pathOf}) }\nreturn paths`,
		`const paths = []\nfor (const post of all) { paths.push(${pathOf}); if (post.data.featured) paths.push({ params: { slug: 'amp/' + post.id } }) }\nreturn paths`,
	])('are those that stand in one of its parts: %s', async (body) => {
		const { names, told } = await built(`${open}\n${body}`)
		expect(names).toEqual(['featured', 'plain'])
		expect(told.filter(({ message }) => /choice/.test(message))).toEqual([])
	})

	it.each([
		'let posts = all\nif (import.meta.env.PROD) { posts = posts.filter((p) => !p.data.wip) }',
		'let posts = all\nposts = posts.filter((p) => !p.data.wip)\nposts = posts.sort((a, b) => 1)',
		'let posts\nif (import.meta.env.DEV) posts = all\nelse posts = all.filter((p) => !p.data.wip)',
		"const { posts, total } = await load(all)\nif (total === 'x') return []",
		'const posts = (await load(all)).posts',
		'const [posts] = [all.filter((p) => !p.data.wip), all]',
		'const { open: posts } = { open: all.filter((p) => !p.data.wip), all }',
	])('are those that it comes to in the end: %s', async (posts) => {
		const { names, told } = await built(`${all}\n${posts}\nreturn posts.map((post) => ${pathOf})`, {
			'src/utils/load.ts':
				'export async function load(all) {\n\tconst posts = all.filter((p) => !p.data.wip)\n\treturn { posts, total: posts.length, all }\n}',
		})
		expect(names).toEqual(['featured', 'plain'])
		expect(told.filter(({ message }) => /choice/.test(message))).toEqual([])
	})

	it('are those that each of its forms has, if nobody can tell which it is, and that is told', async () => {
		const { names, told } = await built(
			`${all}\nconst posts = flag ? all : all.filter((p) => !p.data.wip)\nreturn posts.map((post) => ${pathOf})`,
		)
		expect(names).toEqual(['featured', 'plain'])
		expect(told).toMatchObject([{ line: 6, message: expect.stringContaining('`wip`') }])
	})

	it('are found by places of it too', async () => {
		const { names } = await built(
			`${all}\nconst paths = []\nfor (let i = 0; i < all.length; i++) { const post = all[i]; if (post.data.wip) continue; paths.push(${pathOf}) }\nreturn paths`,
		)
		expect(names).toEqual(['featured', 'plain'])
	})

	it('are found in what is made of them', async () => {
		const { names, told } = await built(
			`${all}\nconst posts = all.map((p) => ({ ...p.data, id: p.id })).filter((p) => !p.draft && !p.wip)\nreturn posts.map((post) => ${pathOf})`,
		)
		expect(names).toEqual(['featured', 'plain'])
		expect(told.filter(({ message }) => /none/.test(message))).toEqual([])
	})
})

describe('a page of something else beside that of posts', () => {
	const bySlug = 'map(([slug, posts]) => ({ params: { slug }, props: { posts } }))'
	it.each([
		`const by = new Map()\nfor (const p of all) for (const t of p.data.tags ?? []) by.set(t, [...(by.get(t) ?? []), p])\nreturn [...by].${bySlug}`,
		`return Object.entries(Object.groupBy(all, (p) => p.data.category)).${bySlug}`,
		`const seen = new Set(), paths = []\nfor (const p of all) for (const t of p.data.tags ?? []) { if (seen.has(t)) continue; seen.add(t); paths.push({ params: { slug: t } }) }\nreturn paths`,
		`return all.map((p) => ({ params: { slug: p.data.category }, props: { category: p.data.category } }))`,
		`return [...new Set(all.flatMap((p) => p.data.tags ?? []))].map((slug) => ({ params: { slug } }))`,
	])('says nothing of where they are, nor of which there are: %s', async (body) => {
		const { urls, told } = await built(`${open}\nreturn all.map((post) => ${pathOf})`, {
			'src/pages/topics/[slug].astro': page(`${all}\n${body}`, 'const { slug } = Astro.params'),
		})
		expect(urls).toEqual(['/posts/featured/', '/posts/plain/'])
		expect(told).toEqual([])
	})

	it.each([
		`return all.slice(0, 100).map((post) => ${pathOf})`,
		`return all.reduce((paths, post) => { paths.push(${pathOf}); return paths }, [])`,
		`const paths = []\nfor (let i = 0; i < all.length; i++) { const post = all[i]; paths.push(${pathOf}) }\nreturn paths`,
		`let paths = []\nfor (const post of all) paths = [...paths, ${pathOf}]\nreturn paths`,
	])('hides none that theirs shows: %s', async (body) => {
		const { names } = await built(`${open}\n${body}`, {
			'src/pages/featured/[slug].astro': page(
				`${all}\nreturn all.filter((p) => p.data.featured).map((post) => ${pathOf})`,
			),
		})
		expect(names).toEqual(expect.arrayContaining(['featured', 'plain']))
	})
})

it('posts of a page that cannot be followed are told where another one has fewer', async () => {
	const unfollowed = `---\nimport { make } from 'some-package'\nexport const getStaticPaths = make('blog')\n---\n`
	const { names, told } = await built('', {
		'src/pages/posts/[...slug].astro': '---\n---\n',
		'src/pages/blog/[...slug].astro': unfollowed,
		'src/pages/featured/[slug].astro': page(
			`${all}\nreturn all.filter((p) => p.data.featured).map((post) => ${pathOf})`,
		),
	})
	expect(names).toEqual(['featured'])
	expect(told).toMatchObject([
		{ file: 'src/pages/blog/[...slug].astro', message: expect.stringContaining('left out') },
	])
})

describe('a page of posts that is made when it is asked for', () => {
	const asked = (rest: string) => ({
		'src/pages/posts/[...slug].astro': `---\nimport { getCollection, getEntry, render } from 'astro:content'\n// no getStaticPaths here\nexport const prerender = false\nconst { slug } = Astro.params\n${rest}\nconst { Content } = await render(post)\n---\n`,
	})
	const entry = "const post = await getEntry('blog', slug)"
	it.each([
		`if (!slug || Array.isArray(slug)) return Astro.redirect('/404')\n${entry}\nif (post?.data.wip) return Astro.redirect('/')`,
		`if (typeof slug !== 'string') return new Response(null, { status: 404 })\nconst post = (await getCollection('blog', ({ data }) => !data.wip)).find((p) => p.id === slug)\nif (!post) return Astro.redirect('/404')`,
		`const all = await getCollection('blog')\nconst post = all.find((p) => p.id === slug && !p.data.wip)`,
		`${entry}\nif (post) {\n\tif (post.data.wip) return Astro.redirect('/')\n} else {\n\treturn Astro.redirect('/404')\n}`,
		`if (Astro.request.method !== 'GET') return new Response(null, { status: 405 })\n${entry}\n{\n\tif (post.data.wip) return Astro.redirect('/')\n}`,
	])('shows what it finds: %s', async (rest) => {
		const { names, told } = await built('', asked(rest))
		expect(names).toEqual(['featured', 'plain'])
		expect(told).toEqual([])
	})

	it.each([
		`if (!Astro.locals.user) return Astro.redirect('/login')\n${entry}`,
		`const user = await getUser(Astro.cookies)\nif (!user) return Astro.redirect('/login')\n${entry}`,
		`try { await check(Astro.cookies) } catch { return Astro.redirect('/login') }\n${entry}`,
		`switch (Astro.locals.role) { case 'guest': return Astro.redirect('/login') }\n${entry}`,
	])('publishes nothing if it asks who asks: %s', async (rest) => {
		const { names, told } = await built('', asked(rest))
		expect(names).toEqual([])
		expect(told).toContainEqual(expect.objectContaining({ rule: 'generator-folder-unknown' }))
	})
})
