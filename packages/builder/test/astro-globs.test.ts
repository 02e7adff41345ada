import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const built = async (posts: string, more: Readonly<Record<string, string>> = {}) => {
	site = scratchSite({
		'astro.config.mjs': "export default { site: 'https://a.dev' }",
		'src/pages/log/[slug].astro': `---\nexport async function getStaticPaths() {\n\tconst posts = ${posts}\n\treturn posts.map((post) => ({ params: { slug: post.frontmatter.slug } }))\n}\n---\n`,
		'src/pages/about.md': '# About',
		'src/contents/a.md': '---\ntitle: A\nslug: own\ndate: 2024-01-01\n---\nText',
		'src/contents/deep/b.md': '---\ntitle: B\ndate: 2024-01-01\ndraft: true\n---\nSECRET',
		...more,
	})
	const { posts: all, diagnostics } = await site.build()
	return { urls: all.map(({ url }) => url), diagnostics }
}
const everything = '../../contents/**/*.md'

describe('an Astro site whose page takes posts from files', () => {
	it.each([
		`await Astro.glob('${everything}')`,
		`(await Astro.glob<Post>("${everything}")).filter(({ frontmatter }) => !frontmatter.draft)`,
		`Object.values(import.meta.glob('${everything}', { eager: true }))`,
		"Object.values(import.meta.glob(['/src/contents/*.md'], { eager: true }))",
	])('has them: %s', async (posts) => {
		const { urls } = await built(posts)
		expect(urls).toEqual(['/log/own/'])
	})

	it('knows files that are no posts', async () => {
		const { diagnostics } = await built("Object.values(import.meta.glob('../../img/*.png'))")
		expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
	})

	it.each([
		'await Astro.glob(files)',
		"Object.values(import.meta.glob(['../../contents/a.md', '../../contents/b.md']))",
	])('fails where only running it would tell which: %s', async (posts) => {
		const { urls, diagnostics } = await built(posts)
		expect(urls).toEqual(['/about/'])
		const errors = diagnostics.filter(({ severity }) => severity === 'error')
		expect(errors).toContainEqual(
			expect.objectContaining({
				rule: 'generator-folder-unknown',
				file: 'src/pages/log/[slug].astro',
				hint: expect.stringContaining('"content"'),
			}),
		)
	})

	it.each([
		`(await Astro.glob('${everything}')).filter(({ frontmatter }) => !frontmatter.wip)`,
		`Object.values(import.meta.glob('${everything}', { eager: true })).filter((post) => post?.frontmatter.wip !== true)`,
		`Object.entries(import.meta.glob('${everything}', { eager: true })).filter(([path, post]) => !post.frontmatter.wip).map(([path, post]) => post)`,
		`(await Promise.all(Object.values(import.meta.glob('${everything}')).map((load) => load()))).flatMap((post) => (post.frontmatter.wip ? [] : [post]))`,
	])('hides what its page hides: %s', async (posts) => {
		const secret = '---\ntitle: W\ndate: 2024-01-01\nwip: true\n---\nSECRET'
		const { urls, diagnostics } = await built(posts, { 'src/contents/w.md': secret })
		expect(urls).toEqual(['/log/own/'])
		expect(diagnostics.filter(({ message }) => /Unexpected choice/.test(message))).toEqual([])
		site?.remove()
		const said = {
			'blog.config.json': '{ "content": "src/contents" }',
			'src/contents/w.md': secret,
		}
		expect((await built(posts, said)).urls).toEqual(['/log/own/'])
	})

	it('has the folder that a config names', async () => {
		const { urls, diagnostics } = await built('await Astro.glob(files)', {
			'blog.config.json': '{ "content": "src/contents" }',
		})
		expect(urls).toEqual(['/log/own/'])
		expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
	})
})
