import { describe, expect, it } from 'vitest'
import { createTheme } from '../src/index.ts'
import { allTexts } from '../src/texts/all-texts.ts'
import { english } from '../src/texts/english.ts'
import type { View } from '../src/view.ts'
import { fixtureViews, site } from './fixture-views.ts'
import { problemsIn } from './problems-in.ts'
import { homeView, post, postView } from './views.ts'
import { elementsOf } from './walk.ts'

const theme = createTheme()
const others = Object.keys(allTexts).filter((language) => language !== 'en')
const languages = ['en', ...others].map((language) => ({
	language,
	locale: language,
	name: language,
	url: language === 'en' ? '/' : `/${language}/`,
	isDefault: language === 'en',
}))

/** The pages of a site that has them in all languages. */
function pagesIn(language: string): Promise<Record<View['kind'], View>> {
	return fixtureViews({ ...site, language, home: `/${language}/`, languages })
}

describe.each(others)('pages in %s', (language) => {
	it('are valid and accessible HTML', async () => {
		for (const view of Object.values(await pagesIn(language))) {
			// The renderer's HTML is looked at in English.
			const page = view.kind === 'post' ? { ...view, html: '<p>…</p>', toc: [] } : view
			expect(await problemsIn(theme.render(page)), view.kind).toEqual([])
		}
	})

	it('say what kind of page they are, and nothing of the theme in English', async () => {
		const views = Object.values(await pagesIn(language))
		const pages = views.map((view) => elementsOf(theme.render(view)))
		const [root] = pages[0] ?? []
		expect(root?.attrs).toMatchObject({ lang: language })
		expect(root?.attrs.dir).toBe(['ar', 'fa'].includes(language) ? 'rtl' : undefined)
		const said = pages.flatMap((elements) =>
			elements.flatMap(({ attrs, text }) => [attrs['aria-label'], text.trim()]),
		)
		const own = allTexts[language as keyof typeof allTexts]
		const sentences = ['skipToContent', 'switchScheme', 'notFoundHome', 'newestPosts'] as const
		for (const key of [...sentences, 'related', 'contents', 'pages', 'breadcrumbs'] as const) {
			expect(said, key).toContain(own[key])
			if (own[key] !== english[key]) expect(said, key).not.toContain(english[key])
		}
	})
})

describe('the menu of languages', () => {
	const three = languages.slice(0, 3)
	const translations = [
		{ language: 'en', url: '/posts/a/' },
		{ language: 'fr', url: '/fr/posts/a/' },
	]
	const shown = async (url = '/posts/a/') => {
		const view = postView(await post('# A'), { site: { ...site, languages: three } })
		return elementsOf(theme.render({ ...view, head: { ...view.head, url, translations } }))
	}

	it('leads to the translation of a page, else to the home page of the language', async () => {
		const links = (await shown()).filter(({ name, attrs }) => name === 'a' && attrs.hreflang)
		expect(links.map(({ attrs }) => [attrs.hreflang, attrs.lang, attrs.href])).toEqual([
			['de', 'de', '/blog/de/'],
			['fr', 'fr', '/blog/fr/posts/a/'],
		])
	})

	it('is said to search engines, with the default for everybody else', async () => {
		const alternates = (await shown()).filter(
			({ name, attrs }) => name === 'link' && attrs.hreflang,
		)
		expect(alternates.map(({ attrs }) => [attrs.hreflang, attrs.href])).toEqual([
			['en', 'https://example.com/blog/posts/a/'],
			['fr', 'https://example.com/blog/fr/posts/a/'],
			['x-default', 'https://example.com/blog/posts/a/'],
		])
		const locale = (await shown()).find(({ attrs }) => attrs.property === 'og:locale:alternate')
		expect(locale?.attrs.content).toBe('fr')
		// A further page of a list is no translation of the first.
		const further = await shown('/posts/page/2/')
		expect(further.filter(({ name, attrs }) => name === 'link' && attrs.hreflang)).toEqual([])
	})

	it('is not there on a site of one language', async () => {
		const html = theme.render(postView(await post('# A')))
		expect(html).not.toMatch(/hreflang|og:locale|class="languages"/)
	})
})

it('a post speaks its own language on a site of another', async () => {
	const french = await post('---\ndate: 2024-10-09\n---\n# Bonjour')
	const view = postView({ ...french, language: 'fr' })
	const html = theme.render(view)
	expect(html).toContain('<html lang="fr">')
	expect(html).toContain('9 octobre 2024')
	expect(html).toContain('Aller au contenu')
	// What is kept of one language is not shown in another.
	expect(theme.render(homeView([french]))).toContain('October 9, 2024')
	expect(theme.render(view)).toBe(html)
})

it('words of the user’s own are shown, and are text', () => {
	const own = createTheme({ texts: { en: { nothing: '<i>Soon</i>' } } })
	expect(own.render(homeView([]))).toContain('<p>&lt;i>Soon&lt;/i></p>')
	expect(createTheme({ texts: { en: { added: `it's</style>` } } }).assets[0]?.content).toContain(
		String.raw`--added:'it\27 s`,
	)
})

it.each([
	['en', ['2024', '2024-October', '2024-September']],
	['de', ['2024', '2024-Oktober', '2024-September']],
])('the archive has the anchors of PaperMod, in %s', async (language, ids) => {
	const views = await fixtureViews({ ...site, language })
	const headings = elementsOf(theme.render(views.archive)).filter(({ name }) =>
		/^h[23]$/.test(name),
	)
	expect(headings.slice(0, 3).map(({ attrs }) => attrs.id)).toEqual(ids)
})

it('the archive has the years and months that its dates are written in', async () => {
	const views = await fixtureViews({ ...site, language: 'fa' })
	const elements = elementsOf(theme.render(views.archive))
	const headings = elements.filter(({ name }) => name === 'h2' || name === 'h3')
	expect(headings.slice(0, 3).map(({ attrs }) => attrs.id)).toEqual(['1403', '1403-7', '1403-6'])
	expect(headings[1]?.text).toMatch(/^مهر/)
	const days = elements.filter(({ name }) => name === 'time')
	expect(days[0]?.text).toBe('۱۸ مهر')
})
