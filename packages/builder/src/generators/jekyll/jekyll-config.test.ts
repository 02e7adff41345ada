import { expect, it } from 'vitest'
import { resolveConfig } from '../../config/resolve-config.ts'
import { jekyllConfig } from './jekyll-config.ts'

it('translates what a site says', () => {
	const { config, shown, unread } = jekyllConfig(
		{
			title: 'Notes',
			description: 'A blog\n  of two lines\n',
			url: 'https://example.com',
			baseurl: '/blog/',
			author: { name: 'MW' },
			lang: 'de',
			timezone: 'Europe/Berlin',
			permalink: 'pretty',
			paginate: 5,
			exclude: ['tmp'],
			github_username: 'mw',
			show_drafts: true,
			defaults: [
				{ scope: { path: '', type: 'posts' }, values: { layout: 'post' } },
				{ scope: { path: 'x', type: 'recipes' }, values: { a: 1 } },
				{ scope: { type: 'page' }, values: {} },
				{ scope: { path: 'x' } },
			],
			collections: { posts: { permalink: '/:title/' }, recipes: { output: true } },
			feed: { path: '/atom.xml' },
		},
		{ 'a.html': 'x' },
	)
	expect(config).toMatchObject({
		title: 'Notes',
		description: 'A blog of two lines',
		url: 'https://example.com/blog',
		author: 'MW',
		language: 'de',
		timeZone: 'Europe/Berlin',
		urls: {
			like: 'jekyll',
			permalink: 'pretty',
			posts: '/:title/',
			collections: { recipes: '' },
		},
		frontMatterDefaults: [
			{ scope: { type: 'posts' }, values: { layout: 'post' } },
			{ scope: { path: 'x', type: 'recipes' }, values: { a: 1 } },
			{ scope: { type: 'pages' }, values: {} },
		],
		pageSize: 5,
		lists: { path: 'page:num', firstPage: false },
		social: [{ name: 'GitHub', url: 'https://github.com/mw' }],
		feed: { files: { atom: 'atom.xml' } },
		extras: { definitionLists: true, doubleTildes: true },
		liquid: { site: { baseurl: '/blog', url: 'https://example.com' }, includes: { 'a.html': 'x' } },
	})
	expect(config.exclude).toContain('tmp')
	expect(shown).toEqual({ drafts: true })
	expect(unread).toEqual([])
	expect(() => resolveConfig(config, { name: 'x' })).not.toThrow()
})

it('has defaults for a site that says nothing', () => {
	const { config, unread } = jekyllConfig({})
	expect(config).toMatchObject({ static: '.', content: '', urls: { like: 'jekyll' } })
	expect(unread).toEqual([])
	expect(resolveConfig(config, { name: 'x' })).toMatchObject({ static: '', title: 'x' })
})

it.each([
	[
		{ paginate: 3, paginate_path: '/blog/page-:num/' },
		{ path: 'blog/page-:num', firstPage: false },
	],
	[{ pagination: { enabled: true, permalink: '/p/:num/' } }, { path: 'p/:num', firstPage: false }],
	[{}, undefined],
])('has pages of lists where %j says', (raw, lists) => {
	const { config, unread } = jekyllConfig(raw)
	expect(config.lists).toEqual(lists)
	expect(unread).toEqual([])
	expect(() => resolveConfig(config, { name: 'x' })).not.toThrow()
})

it('tells of a path of pages that cannot be', () => {
	const { config, unread } = jekyllConfig({ paginate: 3, paginate_path: '/A b/:num/' })
	expect(config.lists).toBeUndefined()
	expect(unread).toEqual([{ setting: 'paginate_path' }])
})

it.each([
	[{ lang: 'en_US' }, 'en-US'],
	[{ locale: 'en_US.UTF-8' }, 'en-US'],
	[{ locale: 'zh_Hant_TW' }, 'zh-Hant-TW'],
	[{ lang: 'de_DE@euro' }, 'de-DE'],
	[{ lang: 'Klingon, really', locale: 'fr' }, 'fr'],
])('reads names of locales as languages: %j', (raw, language) => {
	const { config, problems } = jekyllConfig(raw)
	expect(config.language).toBe(language)
	expect(problems).toEqual([])
})

it('goes on without what is no language, and tells it', () => {
	const { config, problems } = jekyllConfig({ lang: 'C.UTF-8' })
	expect(config.language).toBeUndefined()
	expect(problems).toMatchObject([
		{
			path: ['lang'],
			message: expect.stringContaining('`lang: C.UTF-8`'),
			settledBy: ['language'],
		},
	])
})

it.each([
	['.', ''],
	['./', ''],
	['./src', 'src'],
	['.tmp', '.tmp'],
	['./.tmp', '.tmp'],
])('reads `source: %s`', (source, content) => {
	expect(jekyllConfig({ source }).config.content).toBe(content)
})

it.each([
	['+0100', true],
	['Beijing', true],
	['Asia/Shanghai', false],
])('the time zone %s is told: %s', (timezone, isTold) => {
	const { config, unread } = jekyllConfig({ timezone })
	expect(config.timeZone).toBe(isTold ? undefined : timezone)
	expect(config.liquid?.site?.timezone).toBe(isTold ? 'UTC' : timezone)
	expect(unread?.map(({ setting }) => setting)).toEqual(isTold ? ['timezone'] : [])
})

it('an empty time zone is none, also in templates', () => {
	const { config, unread } = jekyllConfig({ timezone: '' })
	expect([config.timeZone, config.liquid?.site?.timezone, unread]).toEqual([undefined, 'UTC', []])
})
