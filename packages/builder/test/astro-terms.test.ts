import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const page = (name: string, param: string) =>
	`---\nexport async function getStaticPaths() {\n\tconst all = await getCollection('${name}')\n\treturn all.map((one) => ({ params: { ${param} } }))\n}\n---\n`
const ofPosts = page('posts', 'slug: one.id')
const ofTerms = page('posts', 'category: one.data.category')
const post = '---\ntitle: A\ndate: 2024-01-01\ncategory: X y\ntags: [t]\n---\nText'
const usual = {
	'astro.config.mjs': "export default { site: 'https://a.dev' }",
	'src/content.config.ts':
		"export const collections = { posts: defineCollection({ loader: glob({ pattern: '**/*.md', base: 'src/content/posts' }) }), notes: defineCollection({ loader: glob({ pattern: '*.md', base: 'src/notes' }) }) }",
	'src/content/posts/a.md': post,
	'src/pages/posts/[...slug].astro': ofPosts,
}

describe('lists of terms of an Astro site', () => {
	it.each([
		['category/[category].astro', 'category/x-y'],
		['category/[category]/[page].astro', 'category/x-y'],
		['blog/category/[...category]/page/[...page].astro', 'blog/category/x-y'],
		['tag/[tag]/index.astro', 'tag/t'],
	])('are where their page is: %s', async (file, folder) => {
		site = scratchSite({ ...usual, [`src/pages/${file}`]: ofTerms })
		const { diagnostics } = await site.build()
		expect(diagnostics).toEqual([])
		const paths = [...site.bytesOf('out').keys()]
		expect(paths).toContain(`${folder}/index.html`)
		expect(paths).not.toContain(
			folder.endsWith('t') ? 'tags/t/index.html' : 'categories/x-y/index.html',
		)
	})

	it('are where their page is, and the list of them all too', async () => {
		site = scratchSite({
			...usual,
			'src/pages/category/[category].astro': ofTerms,
			'src/pages/category/index.astro': '',
		})
		await site.build()
		const paths = [...site.bytesOf('out').keys()].filter((path) => path.includes('categor'))
		expect(paths.filter((path) => /^[^/]*(?:\/x-y)?\/index\.html$/.test(path)).sort()).toEqual([
			'category/index.html',
			'category/x-y/index.html',
		])
	})

	it('are below the folder of each language', async () => {
		const { 'src/content/posts/a.md': text, ...others } = usual
		site = scratchSite({
			...others,
			'astro.config.mjs':
				"export default { site: 'https://a.dev', i18n: { locales: ['en', 'fr'], defaultLocale: 'en' } }",
			'src/content/posts/en/a.md': text,
			'src/content/posts/fr/a.md': text,
			'src/pages/posts/[...slug].astro': '',
			'src/pages/[lang]/posts/[...slug].astro':
				"---\nexport async function getStaticPaths() {\n\tconst posts = await getCollection('posts')\n\treturn posts.map((post) => {\n\t\tconst [lang, ...slug] = post.id.split('/')\n\t\treturn { params: { lang, slug: slug.join('/') } }\n\t})\n}\n---\n",
			'src/pages/[lang]/category/[category].astro': ofTerms,
		})
		await site.build()
		const paths = [...site.bytesOf('out').keys()]
		expect(paths).toContain('fr/category/x-y/index.html')
		expect(paths).toContain('en/category/x-y/index.html')
	})

	it.each([
		['categories/[category].astro', ofTerms],
		['tags/[tag].astro', ofTerms],
		['notes/tag/[tag].astro', page('notes', 'tag')],
		['_tag/[tag].astro', ofTerms],
		['[category]/[slug].astro', page('notes', 'slug')],
	])('stay where they are usually, and nothing is told: %s', async (file, text) => {
		site = scratchSite({ ...usual, [`src/pages/${file}`]: text })
		const { diagnostics } = await site.build()
		expect(diagnostics).toEqual([])
		const paths = [...site.bytesOf('out').keys()]
		expect(paths).toContain('categories/x-y/index.html')
		expect(paths).toContain('tags/t/index.html')
	})

	it.each([
		['at the root', ['[category].astro']],
		['below another parameter', ['[year]/in/[category].astro']],
		['in two folders', ['a/[category].astro', 'b/[category].astro']],
	])('are told at their page once where it is not plain: %s', async (_, files) => {
		const pages = files.map((file) => [`src/pages/${file}`, ofTerms])
		site = scratchSite({ ...usual, ...Object.fromEntries(pages) })
		const { diagnostics } = await site.build()
		expect(diagnostics).toMatchObject([
			{
				rule: 'generator-setting-unread',
				file: `src/pages/${files[0]}`,
				message: expect.stringContaining('`/categories/`'),
			},
		])
		const permalinks = [{ target: { kind: 'term', path: '/categories/**' }, pattern: '/c/:slug/' }]
		site.put({ 'blog.config.json': JSON.stringify({ generator: 'astro', permalinks }) })
		expect((await site.build()).diagnostics).toEqual([])
		expect([...site.bytesOf('out').keys()]).toContain('c/x-y/index.html')
	})
})
