import { afterEach, describe, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

describe('posts of an Astro site whose page is in a folder of the language', () => {
	let site: ScratchSite
	afterEach(() => site.remove())

	const plain = `---
export async function getStaticPaths() {
	const pages = await getCollection('post')
	return pages.map((page) => {
		const [lang, ...slug] = page.id.split('/')
		return { params: { lang, slug: slug.join('/') || undefined }, props: page }
	})
}
---
`
	/** A page whose posts have these parameters. */
	const pageOf = (params: string) => `---
export async function getStaticPaths() {
	const posts = await getCollection('post')
	return posts.map((post) => {
		const [lang, ...slug] = post.id.split('/')
		return { params: { ${params} }, props: post }
	})
}
---
`
	/** @param i18n What the config says of languages, if anything. */
	const filesOf = (
		i18n: string | undefined,
		posts: readonly string[],
		page = '[lang]/blog',
		program = plain,
	) => ({
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
	/** The config that a hint writes out. */
	const saidIn = (hint = '') => /`(\{ "generator".*\})`/.exec(hint)?.[1] ?? ''

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

	it('are of the language that their folder is called after if the config says none', async () => {
		site = scratchSite(filesOf(undefined, ['en/one', 'fr/un', 'es-419/x']))
		const { urls, diagnostics } = await built()
		expect(diagnostics).toEqual([])
		expect(urls).toEqual(['/en/blog/one/', '/es-419/blog/x/', '/fr/blog/un/'])
		const page = site.bytesOf('out').get('es-419/blog/x/index.html')
		expect(page).toContain('<html lang="es-419"')
	})

	it('are of no language that the config does not name, until that is said', async () => {
		const i18n = `locales: ['en', 'fr'], ${english}`
		site = scratchSite(filesOf(i18n, ['en/one', 'de/x']))
		const { urls, diagnostics } = await built()
		expect(urls).toEqual(['/en/blog/de/x/', '/en/blog/one/'])
		expect(diagnostics).toMatchObject([
			{ file: 'posts/de', message: expect.stringContaining('folder `de`') },
		])
		site.put({ 'blog.config.json': saidIn(diagnostics[0]?.hint) })
		expect(await built()).toEqual({ urls: ['/de/blog/x/', '/en/blog/one/'], diagnostics: [] })
	})

	it.each([
		['', "lang: post.id.split('/')[0], slug: slug.join('/')"],
		["const tag = post.id.split('/')[0]", "lang: tag, slug: post.id.split('/').slice(1).join('/')"],
		["const [language, name] = post.id.split('/')", "lang: language, slug: slug.join('/')"],
	])('are not guessed by the first segment of the `id`: %s', async (line, params) => {
		const program = pageOf(params).replace('\t\treturn {', `\t\t${line}\n\t\treturn {`)
		site = scratchSite(filesOf(undefined, ['en/one', 'dev/x'], undefined, program))
		expect(await built()).toEqual({ urls: ['/dev/blog/x/', '/en/blog/one/'], diagnostics: [] })
	})

	it.each([
		'post.data.lang',
		"post.id.split('/')[1]",
		"post.id.split('/')[0] ?? 'en'",
		'pick(lang)',
		"post.data.isEnglish === 'yes' ? undefined : lang",
	])(
		'are told to be guessed of folders if their page takes `%s`, until that is said',
		async (lang) => {
			const program = pageOf(`lang: ${lang}, slug: slug.join('/')`)
			site = scratchSite(filesOf(undefined, ['en/one', 'dev/x'], undefined, program))
			const { diagnostics } = await built()
			expect(diagnostics).toMatchObject([
				{
					file: 'src/pages/[lang]/blog/[...slug].astro',
					message: expect.stringContaining('(`dev`, `en` are'),
				},
			])
			const said = saidIn(diagnostics[0]?.hint)
			expect(said).toContain('"languages": ["dev"]')
			site.put({ 'blog.config.json': said.replace('"dev"', '') })
			expect(await built()).toEqual({
				urls: ['/en/blog/dev/x/', '/en/blog/one/'],
				diagnostics: [],
			})
		},
	)

	it.each([
		"let tag = post.id.split('/')[0]",
		"const tag = post.id.split('/')[0].toLowerCase()",
		"const [tag] = post.id.split('/').reverse()",
		"const [tag, name] = post.data.path.split('/')",
	])('are told to be guessed if their page names the language by `%s`', async (line) => {
		const program = pageOf("lang: tag, slug: slug.join('/')")
		const text = program.replace('\t\treturn {', `\t\t${line}\n\t\treturn {`)
		site = scratchSite(filesOf(undefined, ['en/one'], undefined, text))
		expect((await built()).diagnostics).toMatchObject([
			{ message: expect.stringContaining('(`en` is taken for some)') },
		])
	})

	it('are told to have their folder in their address if that is their whole `id`', async () => {
		const i18n = `locales: ['en', 'fr'], ${english}`
		const program = pageOf('lang, slug: post.id')
		site = scratchSite(filesOf(i18n, ['en/one'], undefined, program))
		expect((await built()).diagnostics).toMatchObject([
			{ message: expect.stringContaining('parameter `slug`') },
		])
	})

	it('are not told so if their `id` is put without the folder', async () => {
		const program = `---
const all = (await getCollection('post')).map((post) => {
	const [lang, ...rest] = post.id.split('/')
	return { ...post, lang, id: rest.join('/') }
})
export const getStaticPaths = () => all.map((post) => ({ params: { lang: post.lang, slug: post.id } }))
---
`
		const i18n = `locales: ['en', 'fr'], ${english}`
		site = scratchSite(filesOf(i18n, ['en/one'], undefined, program))
		expect(await built()).toEqual({ urls: ['/en/blog/one/'], diagnostics: [] })
	})

	it.each([
		['lang', ['/en/blog/one/', '/fr/blog/un/']],
		["lang: lang === 'fr' ? undefined : lang", ['/blog/un/', '/en/blog/one/']],
		["lang: lang !== 'en' ? lang : undefined", ['/blog/one/', '/fr/blog/un/']],
		['lang: lang === DEFAULT ? undefined : lang', ['/blog/un/', '/en/blog/one/']],
	])('are where they were in `[...lang]` of `%s`', async (lang, urls) => {
		const program = pageOf(`${lang}, slug: slug.join('/')`)
		const i18n = "locales: ['en', 'fr'], defaultLocale: 'fr'"
		site = scratchSite(filesOf(i18n, ['en/one', 'fr/un'], '[...lang]/blog', program))
		expect(await built()).toEqual({ urls, diagnostics: [] })
	})

	it.each([
		['locales that the config names', "locales: ['fr', 'en'], defaultLocale: x.y()", 'en'],
		['folders', undefined, 'de'],
	])('are told to be of a default language that is guessed, of %s', async (_, i18n, other) => {
		const program = pageOf("lang: lang === DEFAULT ? undefined : lang, slug: slug.join('/')")
		site = scratchSite(filesOf(i18n, [`${other}/x`, 'fr/un'], '[...lang]/blog', program))
		const { urls, diagnostics } = await built()
		expect(urls).toEqual(['/blog/x/', '/fr/blog/un/'])
		expect(diagnostics).toMatchObject([
			{ message: expect.stringContaining(`(\`${other}\` is taken for it)`) },
		])
		const said = saidIn(diagnostics[0]?.hint)
		site.put({ 'blog.config.json': said })
		expect(await built()).toEqual({ urls, diagnostics: [] })
		const french = said.replace('"fr"', '"x"').replace(`"${other}"`, '"fr"')
		site.put({ 'blog.config.json': french.replace('"x"', `"${other}"`) })
		expect(await built()).toEqual({ urls: ['/blog/un/', `/${other}/blog/x/`], diagnostics: [] })
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

	it('that say it themselves are told once, and their folders are not taken for languages', async () => {
		const i18n = `locales: ['zh', 'en'], defaultLocale: 'zh'`
		const program = pageOf('lang: post.data.lang, slug: post.id')
		const names = ['daily/one', 'daily/one-en', 'notes/6.58/two', 'french/un']
		const post = (lang: string) => `---\ntitle: T\npubDate: 2024-01-02\n${lang}---\nText\n`
		site = scratchSite({
			...filesOf(i18n, names, '[...lang]/blog', program),
			'posts/daily/one.md': post('lang: zh\n'),
			'posts/daily/one-en.md': post("lang: 'en'\n"),
			'posts/notes/6.58/two.md': post('lang: zh\n'),
		})
		const { diagnostics } = await built()
		const folders = diagnostics.filter(({ file }) => file?.startsWith('posts/'))
		expect(folders.map(({ file }) => file)).toEqual(['posts/daily', 'posts/french'])
		expect(folders[0]?.message).toContain('those of `daily`, `notes`')
		expect(saidIn(folders[0]?.hint)).toBe('{ "generator": "astro", "languages": ["en"] }')
		expect(saidIn(folders[1]?.hint)).toBe('{ "generator": "astro", "languages": ["en", "french"] }')
	})

	it('are told if their folder can be no language, until they say their addresses', async () => {
		site = scratchSite(filesOf(undefined, ['en/one', '2023/x']))
		expect((await built()).diagnostics).toMatchObject([
			{ file: 'posts/2023', hint: expect.stringContaining('`/2023/blog/`') },
		])
		site.put({ 'posts/2023/x.md': '---\ntitle: X\nurl: /2023/blog/x/\n---\nText\n' })
		expect(await built()).toEqual({ urls: ['/2023/blog/x/', '/en/blog/one/'], diagnostics: [] })
	})

	it('are told of a language alone, which does not settle what their folders are', async () => {
		site = scratchSite({
			...filesOf(undefined, ['english/one', 'french/un', '2023/x']),
			'blog.config.json': '{ "generator": "astro", "language": "fr" }',
		})
		const before = (await built()).diagnostics
		expect(before).toMatchObject([
			{ file: 'posts/2023' },
			{ file: 'src/pages/[lang]/blog/[...slug].astro' },
		])
		site.put({
			'blog.config.json':
				'{ "generator": "astro", "language": "english", "languages": ["french"] }',
		})
		expect((await built()).diagnostics).toMatchObject([
			{ rule: 'language-unknown' },
			{ rule: 'language-unknown' },
			...before,
		])
		site.put({ 'blog.config.json': saidIn(before[1]?.hint) })
		const { urls, diagnostics } = await built()
		expect(urls).toContain('/french/blog/un/')
		expect(diagnostics.filter(({ rule }) => rule !== 'language-unknown')).toMatchObject([
			{ file: 'posts/2023', hint: expect.stringContaining('`/2023/blog/`') },
		])
	})

	it('are told in folders of one post each, which are no languages', async () => {
		site = scratchSite(filesOf(undefined, ['clembs/en', 'clembs/fr', 'other/en']))
		const { diagnostics } = await built()
		expect(diagnostics).toMatchObject([{ hint: expect.stringContaining('write `url`') }])
		expect(diagnostics[0]?.hint).not.toContain('clembs')
		const said = ['clembs/en', 'clembs/fr', 'other/en'].map((name) => [
			`posts/${name}.md`,
			`---\ntitle: T\nurl: /${name}/\n---\nText\n`,
		])
		site.put(Object.fromEntries(said))
		expect((await built()).diagnostics).toEqual([])
	})

	it('are told if they lie beside the folders of languages, until that is said', async () => {
		site = scratchSite(filesOf(undefined, ['en/one', 'fr/un', 'top']))
		const { urls, diagnostics } = await built()
		expect(urls).toEqual(['/en/blog/one/', '/en/blog/top/', '/fr/blog/un/'])
		expect(diagnostics).toMatchObject([{ file: 'posts/top.md' }])
		site.put({ 'blog.config.json': saidIn(diagnostics[0]?.hint) })
		expect(await built()).toEqual({ urls, diagnostics: [] })
	})

	it('are told if they are the `index` of the folder of a language, until they say their address', async () => {
		site = scratchSite(filesOf(undefined, ['en/one', 'en/index', 'en/deep/index']))
		const { diagnostics } = await built()
		expect(diagnostics).toMatchObject([
			{ file: 'posts/en/index.md', hint: expect.stringContaining('`url: /en/blog/`') },
		])
		site.put({ 'posts/en/index.md': '---\ntitle: I\nurl: /en/blog/\n---\nText\n' })
		expect(await built()).toEqual({
			urls: ['/en/blog/', '/en/blog/deep/', '/en/blog/one/'],
			diagnostics: [],
		})
	})

	it('are told to be in one of several folders until a config says folder and languages', async () => {
		const i18n = `locales: ['en', 'fr'], ${english}`
		site = scratchSite({
			...filesOf(i18n, ['en/one']),
			'src/pages/[lang]/log/[...slug].astro': plain,
		})
		const before = (await built()).diagnostics
		expect(before).toMatchObject([{ message: expect.stringContaining('Unexpected pages') }])
		site.put({
			'blog.config.json': '{ "generator": "astro", "urls": { "like": "astro", "base": "blog" } }',
		})
		expect((await built()).diagnostics).toEqual(before)
		site.put({ 'blog.config.json': saidIn(before[0]?.hint) })
		expect(await built()).toEqual({ urls: ['/en/blog/one/'], diagnostics: [] })
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

	it('keep their addresses when what is told of a page in `blog/[lang]` is done', async () => {
		const i18n = `locales: ['en', 'fr'], ${english}`
		site = scratchSite(filesOf(i18n, ['en/one', 'fr/un'], 'blog/[lang]'))
		const { urls, diagnostics } = await built()
		expect(urls).toEqual(['/blog/en/one/', '/blog/fr/un/'])
		expect(diagnostics[0]?.hint).not.toContain('/fr/')
		site.put({ 'blog.config.json': saidIn(diagnostics[0]?.hint) })
		expect(await built()).toEqual({ urls, diagnostics: [] })
	})

	it('keep their addresses when the site says that it has one language', async () => {
		const i18n = `locales: ['en', 'fr'], ${english}`
		site = scratchSite({
			...filesOf(i18n, ['en/one', 'fr/un'], 'blog'),
			'src/pages/blog/[...slug].astro':
				"---\nexport const getStaticPaths = async () => (await getCollection('post')).map((p) => ({ params: { slug: p.id } }))\n---\n",
		})
		const before = await built()
		expect(before.diagnostics).toMatchObject([
			{ message: expect.stringContaining('i18n.locales'), hint: expect.stringContaining('/fr/') },
		])
		site.put({ 'blog.config.json': saidIn(before.diagnostics[0]?.hint) })
		expect(await built()).toEqual({ urls: before.urls, diagnostics: [] })
	})
})
