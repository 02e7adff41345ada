import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

describe('posts of an Astro site whose page is in a folder of the language', () => {
	let site: ScratchSite
	afterEach(() => site.remove())

	const program = `---
export async function getStaticPaths() {
	const pages = await getCollection('post')
	return pages.map((page) => {
		const [lang, ...slug] = page.id.split('/')
		return { params: { lang, slug: slug.join('/') || undefined }, props: page }
	})
}
---
`
	/** @param i18n What the config says of languages, if anything. */
	const filesOf = (i18n: string | undefined, posts: readonly string[], page = '[lang]/blog') => ({
		'astro.config.mjs': `export default { site: 'https://a.dev', ${i18n ? `i18n: { ${i18n} }` : ''} }`,
		'src/content.config.ts':
			"export const collections = { post: defineCollection({ loader: glob({ base: 'posts', pattern: '**/*.md' }) }) }",
		[`src/pages/${page}/[...slug].astro`]: program,
		...Object.fromEntries(
			posts.map((name) => [`posts/${name}.md`, `---\ntitle: T\npubDate: 2024-01-02\n---\nText\n`]),
		),
	})
	const built = async () => {
		const { posts, diagnostics } = await site.build()
		return { urls: posts.map(({ url }) => url).sort(), diagnostics }
	}
	const english = "defaultLocale: 'en'"

	it.each([
		['`es-419`', "'es-419'", 'es-419', '/es-419/blog/un/'],
		['`zh-Hant-TW`', "'zh-Hant-TW'", 'zh-Hant-TW', '/zh-hant-tw/blog/un/'],
		['a path with a slash', "{ path: '/fr', codes: ['fr'] }", 'fr', '/fr/blog/un/'],
		['one that only running it would tell', 'x.y', 'fr', '/fr/blog/un/'],
		['those of a call', '...rest()', 'fr', '/fr/blog/un/'],
		['a path of a call', "{ path: x.y, codes: ['fr'] }", 'fr', '/fr/blog/un/'],
	])('are where they were: %s beside English', async (_, locale, folder, url) => {
		site = scratchSite(
			filesOf(`locales: ['en', ${locale}], ${english}`, ['en/one', `${folder}/un`]),
		)
		expect(await built()).toEqual({ urls: ['/en/blog/one/', url], diagnostics: [] })
	})

	it.each([
		['the config', "locales: ['en'], defaultLocale: 'en'"],
		['the folder', undefined],
	])('are where they were if they are of one language that %s says', async (_, i18n) => {
		site = scratchSite(filesOf(i18n, ['en/one']))
		expect(await built()).toEqual({ urls: ['/en/blog/one/'], diagnostics: [] })
		expect(site.bytesOf('out').get('en/blog/one/index.html')).toContain('<html lang="en"')
	})

	it.each([
		['and one more', "locales: ['en', 'fr'], defaultLocale: 'en'", 'de'],
		['and says none', undefined, 'es-419'],
	])(
		'are of the language that their folder is called after: the config %s',
		async (_, i18n, tag) => {
			site = scratchSite(filesOf(i18n, ['en/one', 'fr/un', `${tag}/x`]))
			const { urls, diagnostics } = await built()
			expect(diagnostics).toEqual([])
			expect(urls).toEqual([`/${tag}/blog/x/`, '/en/blog/one/', '/fr/blog/un/'].sort())
			const page = site.bytesOf('out').get(`${tag}/blog/x/index.html`)
			expect(page).toContain(`<html lang="${tag}"`)
		},
	)

	it('are where they were in a default language below `/`', async () => {
		const i18n = 'locales: all(), defaultLocale: "fr"'
		site = scratchSite(filesOf(i18n, ['un', 'en/one'], '[...lang]/blog'))
		expect(await built()).toEqual({ urls: ['/blog/un/', '/en/blog/one/'], diagnostics: [] })
	})

	it.each(["'french'", "{ path: 'french', codes: ['fr'] }"])(
		'are where they were, and the word is told: %s',
		async (locale) => {
			site = scratchSite(filesOf(`locales: ['en', ${locale}], ${english}`, ['en/one', 'french/un']))
			const { urls, diagnostics } = await built()
			expect(urls).toEqual(['/en/blog/one/', '/french/blog/un/'])
			expect(diagnostics).toMatchObject([{ rule: 'language-unknown' }])
		},
	)

	/** The config that a hint writes out. */
	const saidIn = (hint = '') => /`(\{ "generator".*\})`/.exec(hint)?.[1] ?? ''

	it.each([
		['a folder called like none', ['en/one', 'travel/un'], ['/en/blog/one/', '/travel/blog/un/']],
		['only such folders', ['english/one', 'french/un'], ['/english/blog/one/', '/french/blog/un/']],
		['only one such folder', ['french/un'], ['/french/blog/un/']],
		['no folder', ['one'], ['/en/blog/one/']],
	])('are where they were when what is told is done: %s', async (_, posts, urls) => {
		site = scratchSite(filesOf(undefined, posts))
		const [told, ...others] = (await built()).diagnostics
		expect(others).toEqual([])
		expect(told).toMatchObject({ rule: 'generator-setting-unread' })
		site.put({ 'blog.config.json': saidIn(told?.hint) })
		const after = await built()
		expect(after.urls).toEqual(urls)
		expect(after.diagnostics.filter(({ rule }) => rule !== 'language-unknown')).toEqual([])
	})

	it('are told if their folder can be no language, until they say their addresses', async () => {
		site = scratchSite(filesOf(undefined, ['en/one', '2023/x']))
		expect((await built()).diagnostics).toMatchObject([
			{ file: 'posts/2023', hint: expect.stringContaining('`/2023/blog/`') },
		])
		site.put({ 'posts/2023/x.md': '---\ntitle: X\nurl: /2023/blog/x/\n---\nText\n' })
		expect(await built()).toEqual({ urls: ['/2023/blog/x/', '/en/blog/one/'], diagnostics: [] })
	})

	it('are not told of a folder that the collection leaves out', async () => {
		site = scratchSite({
			...filesOf(undefined, ['en/one', 'travel/x']),
			'src/content.config.ts':
				"export const collections = { post: defineCollection({ loader: glob({ base: 'posts', pattern: ['**/*.md', '!travel/**'] }) }) }",
		})
		expect(await built()).toEqual({ urls: ['/en/blog/one/'], diagnostics: [] })
	})

	it('are told if only running the page would tell, with all that a config has to say', async () => {
		const i18n = `locales: ['en', 'fr'], ${english}`
		site = scratchSite({
			...filesOf(i18n, ['en/one', 'fr/un']),
			'src/pages/[lang]/blog/[...slug].astro': 'export const getStaticPaths = () => pathsOf(all)',
			'src/pages/[lang]/log/[...slug].astro': 'export const getStaticPaths = () => pathsOf(all)',
		})
		const [told, ...others] = (await built()).diagnostics
		expect(others).toEqual([])
		site.put({ 'blog.config.json': saidIn(told?.hint) })
		expect(await built()).toEqual({ urls: ['/en/blog/one/', '/fr/blog/un/'], diagnostics: [] })
	})

	it('keep their addresses when the site says that it has one language', async () => {
		const i18n = `locales: ['en', 'fr'], ${english}`
		site = scratchSite({
			...filesOf(i18n, ['en/one', 'fr/un'], 'blog'),
			'src/pages/blog/[...slug].astro':
				"---\nexport const getStaticPaths = async () => (await getCollection('post')).map((p) => ({ params: { slug: p.id } }))\n---\n",
		})
		const before = await built()
		expect(before.diagnostics).toMatchObject([{ message: expect.stringContaining('i18n.locales') }])
		site.put({ 'blog.config.json': saidIn(before.diagnostics[0]?.hint) })
		expect(await built()).toEqual({ urls: before.urls, diagnostics: [] })
	})
})
