import type { ComponentType } from 'preact'
import { useId } from 'preact/hooks'
import { beforeAll, describe, expect, it } from 'vitest'
import {
	createTheme,
	defaultComponents,
	type SlotProps,
	useComponents,
	useView,
	useWording,
} from '../src/index.ts'
import type { HeadImage } from '../src/page-head.ts'
import type { CoverView, PostView, View } from '../src/view.ts'
import { fixtureViews, site } from './fixture-views.ts'
import { problemsIn } from './problems-in.ts'
import { elementsOf } from './walk.ts'

const kinds = [
	'home',
	'section',
	'term',
	'post',
	'page',
	'terms',
	'archive',
	'subscribe',
	'not-found',
] as const satisfies readonly View['kind'][]

const theme = createTheme()
let views: Record<View['kind'], View>
beforeAll(async () => {
	views = await fixtureViews()
})

describe.each(kinds)('the page of kind %s', (kind) => {
	it('is valid and accessible HTML', async () => {
		const html = theme.render(views[kind])
		expect(html.startsWith('<!doctype html><html lang="en">')).toBe(true)
		expect(await problemsIn(html)).toEqual([])
	})

	it('asks nothing of other hosts, and stays below the site’s own path', () => {
		const elements = elementsOf(theme.render(views[kind]))
		const loaded = elements.flatMap(({ name, attrs }) => {
			if (name === 'link' && ['canonical', 'alternate'].includes(attrs.rel ?? '')) return []
			return name === 'link' ? [attrs.href] : [attrs.src, attrs.srcset, attrs.data].filter(Boolean)
		})
		expect(loaded.length).toBeGreaterThanOrEqual(3)
		for (const url of loaded) expect(url).toMatch(/^\/(?:blog\/|images\/)/)
		const own = elements.filter(({ name, attrs }) => name === 'a' && attrs.href?.startsWith('/'))
		for (const { attrs } of own) expect(attrs.href).toMatch(/^\/blog\//)
	})

	it('has one inline script, the same on every page, and no handlers', () => {
		const elements = elementsOf(theme.render(views[kind]))
		const inline = elements.filter(
			({ name, attrs }) => name === 'script' && !attrs.src && attrs.type !== 'application/ld+json',
		)
		const first = elementsOf(theme.render(views.home)).find(
			({ name, attrs }) => name === 'script' && !attrs.src,
		)
		expect(inline.map(({ text }) => text)).toEqual([first?.text])
		const handlers = elements.flatMap(({ attrs }) =>
			Object.keys(attrs).filter((name) => /^on/.test(name)),
		)
		expect(handlers).toEqual([])
	})

	it('has one first heading, a way to skip the menu, and buttons only for scripts', () => {
		const elements = elementsOf(theme.render(views[kind]))
		expect(elements.filter(({ name }) => name === 'h1')).toHaveLength(1)
		expect(elements.find(({ name }) => name === 'a')?.attrs.href).toBe('#main')
		const buttons = elements.filter(({ name }) => name === 'button')
		expect(buttons.length).toBeGreaterThan(0)
		for (const { attrs } of buttons) expect(attrs).toHaveProperty('hidden')
	})

	it('lets nothing out of its place, whatever is hostile', () => {
		const elements = elementsOf(theme.render(everywhere(views[kind], attack)))
		const tame = elementsOf(theme.render(everywhere(views[kind], 'harmless')))
		const shape = (page: typeof elements) =>
			page.map(({ name, attrs }) => `${name} ${Object.keys(attrs).sort().join(' ')}`)
		expect(shape(elements)).toEqual(shape(tame))
	})
})

const attack = `"'><!--</title></script><script>alert(1)</script><img src=x onerror=alert(1)>&amp;{{x}}`

/** The same view with a text in the place of all words, and in every address, but for the renderer’s HTML. */
function everywhere(view: View, text: string): View {
	const kept = /^(?:html|kind|language|date|lastmod|tree|summaryTree|email)$/
	const address = /^(?:url|style|script|math|icon)$/
	let count = 0
	const change = (value: unknown, key: string): unknown => {
		if (kept.test(key) || value === '') return value
		// Numbered, because the keys of a list are unique.
		if (typeof value === 'string') return `${address.test(key) ? `${value}?` : ''}${text}${count++}`
		if (Array.isArray(value)) return value.map((item) => change(item, key))
		if (typeof value !== 'object' || value === null) return value
		return Object.fromEntries(
			Object.entries(value).map(([name, inner]) => [name, change(inner, name)]),
		)
	}
	return change(view, '') as View
}

describe('components', () => {
	const languages = ['en', 'fr'].map((language) => ({
		language,
		locale: language,
		name: language,
		url: `/${language}/`,
		isDefault: language === 'en',
	}))
	let views: Record<View['kind'], View>
	beforeAll(async () => {
		views = await fixtureViews({ ...site, languages })
	})

	it.each(Object.keys(defaultComponents) as (keyof typeof defaultComponents)[])(
		'%s can be replaced alone',
		(name) => {
			const own = createTheme({ components: { [name]: () => <i data-own={name} /> } })
			const shown = Object.values(views).filter((view) =>
				own.render(view).includes(`data-own="${name}"`),
			)
			expect(shown.length).toBeGreaterThan(0)
			for (const view of Object.values(views))
				if (!shown.includes(view)) expect(own.render(view)).toBe(theme.render(view))
		},
	)

	it('give the theme’s own pages, byte for byte, when each shows the one it replaces', () => {
		const wrap = ([name, Own]: [string, ComponentType<object>]) =>
			[name, (props: object) => <Own {...props} />] as const
		const all = Object.entries(defaultComponents) as [string, ComponentType<object>][]
		const own = createTheme({ components: Object.fromEntries(all.map(wrap)) })
		for (const view of Object.values(views)) expect(own.render(view)).toBe(theme.render(view))
	})

	it('know the page, and speak its language', async () => {
		const Said = () => {
			const view = useView()
			const { texts, date, language } = useWording()
			return <i lang={language}>{`${view.kind} ${texts.home} ${date('2024-10-09', 'long')}`}</i>
		}
		const own = createTheme({ components: { Footer: Said, MetaLine: Said } })
		const { home } = await fixtureViews({ ...site, language: 'fr' })
		const said = elementsOf(own.render(home)).filter(({ name }) => name === 'i')
		expect(new Set(said.map(({ text }) => text))).toEqual(new Set(['home Accueil 9 octobre 2024']))
		expect(said[0]?.attrs.lang).toBe('fr')
	})

	it('share contexts and ids on a page', () => {
		const Id = () => <i data-id={useId()} />
		const { Header } = defaultComponents
		const own = createTheme({
			components: {
				Header: (props) => (
					<div>
						<Id />
						<Header {...props} />
					</div>
				),
				Entry: Id,
				Footer: () => {
					const { LinkList } = useComponents()
					return <LinkList site={site} title="More" links={[{ title: 'A', url: '/a/' }]} />
				},
			},
		})
		const elements = elementsOf(own.render(views.home))
		const ids = elements.flatMap(({ attrs }) => attrs['data-id'] ?? [])
		expect(new Set(ids).size).toBe(5)
		expect(elements.filter(({ attrs }) => attrs.class === 'link-list')).toHaveLength(1)
	})

	it('wrap the theme’s own', () => {
		const { Entry } = defaultComponents
		const own = createTheme({
			components: {
				Entry: (props) => (
					<div class="card" data-words={props.post.words}>
						<Entry {...props} />
					</div>
				),
			},
		})
		const cards = elementsOf(own.render(views.home)).filter(({ attrs }) => attrs.class === 'card')
		expect(cards).toHaveLength(4)
		expect(cards[0]?.text).toContain('October 9, 2024')
	})
})

describe('slots', () => {
	const Slot =
		(name: string) =>
		({ site, view }: SlotProps) => <meta name={name} content={`${view.kind} ${site.title}`} />
	const names = ['ExtraHead', 'BeforeContent', 'AfterContent', 'ExtraFoot'] as const
	const own = createTheme({
		components: Object.fromEntries(names.map((name) => [name, Slot(name)])),
	})

	it.each(
		Object.entries({
			post: names,
			page: names,
			home: ['ExtraHead', 'ExtraFoot'],
			'not-found': ['ExtraHead', 'ExtraFoot'],
		} as const),
	)('have their places on the page of kind %s', (kind, expected) => {
		const html = own.render(views[kind as View['kind']])
		const found = elementsOf(html).filter(({ attrs }) => names.some((name) => name === attrs.name))
		expect(found.map(({ attrs }) => attrs.name)).toEqual(expected)
		expect(found.map(({ attrs }) => attrs.content)).toEqual(
			expected.map(() => `${kind} ${site.title}`),
		)
		const places = {
			ExtraHead: /<meta name="ExtraHead"[^>]*><\/head>/,
			BeforeContent: /<meta name="BeforeContent"[^>]*><div class="prose/,
			AfterContent: /<\/div><meta name="AfterContent"/,
			ExtraFoot: /<\/footer><meta name="ExtraFoot"[^>]*><\/body>/,
		}
		for (const name of expected) expect(html).toMatch(places[name])
	})
})

describe('a component that fails', () => {
	it('is met by whoever renders, and the page is there without it', () => {
		const Footer = () => {
			throw new TypeError('no footer')
		}
		const own = createTheme({ components: { Footer } })
		expect(() => own.render(views.home)).toThrow('no footer')
		expect(own.renderPlain(views.home)).toBe(theme.render(views.home))
	})
})

describe('a cover', () => {
	const figureOf = (cover: CoverView) => {
		const page = theme.render({ ...views.post, cover } as View)
		return /<figure class="cover">(.*?)<\/figure>/s.exec(page)?.[1]
	}

	it('is fetched at once, in the size and format that the browser wants', () => {
		const { cover } = views.post as PostView
		expect(figureOf({ ...(cover as CoverView), caption: '' })).toBe(
			'<picture><source type="image/webp" srcset="/blog/images/cover-480.webp 480w, /blog/images/cover-1200.webp 1200w" sizes="(max-width: 680px) calc(100vw - 40px), 640px"/><img src="/blog/images/cover.png" alt="A trace with one long span" width="1200" height="500" fetchpriority="high" decoding="async"/></picture>',
		)
	})

	it('is an image if there is nothing else of it', () => {
		expect(figureOf({ url: '/x.svg', alt: '' })).toBe(
			'<img src="/blog/x.svg" alt fetchpriority="high" decoding="async"/>',
		)
	})
})

describe('the picture for social sites', () => {
	const saidOf = (image: HeadImage) => {
		const page = theme.render({ ...views.post, head: { ...views.post.head, image } } as View)
		return elementsOf(page).flatMap(({ attrs }) =>
			attrs.property?.startsWith('og:image') ? [[attrs.property, attrs.content]] : [],
		)
	}

	it('is named with all that is known of it', () => {
		const known = { alt: '1 < 2 & "3"', width: 1200, height: 630, type: 'image/png' }
		expect(saidOf({ url: '/posts/a/card.png?v=1', ...known })).toEqual([
			['og:image', `${site.url}/posts/a/card.png?v=1`],
			['og:image:type', 'image/png'],
			['og:image:width', '1200'],
			['og:image:height', '630'],
			['og:image:alt', '1 < 2 & "3"'],
		])
	})

	it('is named alone if nothing is known', () => {
		const url = 'https://images.example.com/a.png'
		expect(saidOf({ url, alt: '' })).toEqual([['og:image', url]])
	})
})

describe('a site that says little', () => {
	it('shows no empty parts', async () => {
		const { consulting: _, copyright: __, ...rest } = site
		const bare = { ...rest, menu: [], social: [], author: '', url: '', basePath: '' }
		for (const view of Object.values(await fixtureViews(bare))) {
			const html = theme.render({ ...view, head: { ...view.head, feeds: [], description: '' } })
			expect(html).not.toMatch(/<(?:ul|ol|nav|section|figure|h1|h2|title)[^>]*>\s*<\//)
			expect(html).not.toMatch(/undefined|null|\[object|NaN/)
			expect(html).not.toContain('content="/')
		}
	})
})
