import { describe, expect, it } from 'vitest'
import { parseData } from '../../config/parse-data.ts'
import { resolveConfig } from '../../config/resolve-config.ts'
import { hugoConfig } from './hugo-config.ts'

const papermod = `
baseURL: "https://example.org/blog/"
title: My Blog
copyright: "© Me"
buildDrafts: true
buildFuture: false
mainsections: ["posts", "papermod"]
pagination:
  pagerSize: 3
timeZone: Europe/Berlin
languages:
  en:
    languageName: English
    menu:
      main:
        - { name: Search, url: search/, weight: 2 }
        - { name: About, url: about, weight: 1 }
        - { name: Wiki, url: "https://example.org/wiki" }
  fr:
    title: Mon blog
params:
  env: production
  description: Notes
  author: ["Me", "You"]
  ShowToc: true
  ShowWordCount: true
  homeInfoParams:
    Title: Hi
    Content: Welcome
  socialIcons:
    - { name: github, url: "https://github.com/me" }
    - { name: rss, url: index.xml }
markup:
  goldmark:
    renderer:
      unsafe: false
    extensions:
      typographer: false
services:
  rss:
    limit: 7
`

function read(text: string) {
	return hugoConfig(parseData(text, 'yaml', 'hugo.yaml') as Record<string, unknown>)
}

/** What lists show where nobody says anything. */
const lists = {
	main: 'largest',
	sections: 'own',
	emptyTaxonomies: true,
	titles: { case: 'ap', plural: true },
}
/** Addresses stay what they were. */
const asHugo = {
	urls: { like: 'hugo' },
	datesInUrls: true,
	lists,
	taxonomies: { series: false, authors: false },
	redirects: { language: true },
	sitemap: { perLanguage: true },
	imageFolder: 'assets',
	extras: {
		definitionLists: true,
		formulas: { block: [['$$', '$$']], isMarkdown: true },
		angleQuotes: true,
		bareLinks: 'https',
		shortHeads: true,
		footnoteNames: true,
		hideComments: true,
	},
	markdown: { captions: false },
}
/** What another language has of the site. */
const home = { mode: 'list', lead: true }

describe('hugoConfig', () => {
	it('translates what Hugo and PaperMod say of a site', () => {
		expect(read(papermod)).toEqual({
			config: {
				...asHugo,
				urls: { like: 'hugo', linksByPath: true },
				params: expect.objectContaining({ env: 'production', author: ['Me', 'You'] }) as unknown,
				title: 'My Blog',
				description: 'Notes',
				url: 'https://example.org/blog/',
				author: 'Me, You',
				copyright: '© Me',
				language: 'en',
				languageFolders: { en: '', fr: '' },
				languages: {
					en: { name: 'English' },
					fr: {
						title: 'Mon blog',
						description: 'Notes',
						intro: { title: 'Hi', text: 'Welcome' },
						home,
					},
				},
				timeZone: 'Europe/Berlin',
				menu: [
					{ name: 'About', url: '/about/', weight: 1 },
					{ name: 'Search', url: '/search/', weight: 2 },
					{ name: 'Wiki', url: 'https://example.org/wiki', weight: 0 },
				],
				social: [
					{ name: 'github', url: 'https://github.com/me' },
					{ name: 'rss', url: '/index.xml' },
				],
				intro: { title: 'Hi', text: 'Welcome' },
				lists: { ...lists, main: ['posts', 'papermod'] },
				pageSize: 3,
				showWordCount: true,
				toc: true,
				feed: { limit: 7 },
				smartPunctuation: false,
				extras: {
					definitionLists: true,
					formulas: { block: [['$$', '$$']], isMarkdown: true },
					bareLinks: 'https',
					shortHeads: true,
					footnoteNames: true,
					hideComments: true,
				},
				markdown: { trusted: 'shortcodes', captions: false },
			},
			shown: { drafts: true, future: false },
			unread: [],
			unknown: [],
			problems: [],
		})
	})

	it('makes a config that passes the checks', () => {
		const resolved = resolveConfig(read(papermod).config, { name: 'x' }, read(papermod).shown)
		expect(resolved).toMatchObject({
			url: 'https://example.org/blog',
			basePath: '/blog',
			blog: { drafts: true },
		})
	})

	it('leaves out an address that is none', () => {
		for (const url of ['', '/', 'example.org', 'javascript:alert(1)'])
			expect(hugoConfig({ baseURL: url }).config).not.toHaveProperty('url')
	})

	it('ignores values of a wrong type', () => {
		const config = hugoConfig({
			title: 7,
			paginate: 'ten',
			params: [],
			menus: { main: 'x' },
			languages: 'en',
			summaryLength: -1,
		}).config
		expect(config).toEqual({ ...asHugo, language: 'en' })
	})

	it('names what it does not read and changes what is built', () => {
		const { unread } = hugoConfig({
			relativeURLs: true,
			module: { mounts: [{ source: 'a', target: 'content/b' }] },
		})
		expect(unread.map(({ setting }) => setting)).toEqual(['relativeURLs', 'module.mounts: a'])
		expect(
			hugoConfig({ permalinks: {}, taxonomies: { tag: 'tags' }, ignoreFiles: [] }).unread,
		).toEqual([])
	})

	it('takes dates out of addresses where Hugo reads them from names of files', () => {
		const { config } = hugoConfig({ frontmatter: { date: [':filename', 'date'] } })
		expect(config.dateKeys).toEqual({ date: [':filename', 'date'] })
	})

	it('reads keys in any case and the older names', () => {
		const { config } = hugoConfig({
			BASEURL: 'https://a.org',
			Paginate: 4,
			LANGUAGECODE: 'de_DE',
			UglyURLs: true,
			hasCJKLanguage: true,
		})
		expect(config).toEqual({
			...asHugo,
			url: 'https://a.org',
			pageSize: 4,
			language: 'de-DE',
			uglyUrls: true,
			cjk: true,
		})
	})

	it('keeps raw HTML unless the config says no itself', () => {
		expect(hugoConfig({}).config.markdown).not.toHaveProperty('trusted')
		expect(
			hugoConfig({ markup: { goldmark: { renderer: { unsafe: true } } } }).config.markdown,
		).toEqual({ trusted: true, captions: false })
	})

	it('reads what is said in each language, and where its files lie', () => {
		const { config, unread } = read(`
defaultContentLanguage: de
defaultContentLanguageInSubdir: true
languages:
  fr:
    weight: 2
    label: Français
    contentDir: content/fr
    params: { description: Carnet, author: M, homeInfoParams: { Title: Salut } }
    menus: { main: [{ name: Moi, url: /about/ }, { name: Wiki, url: 'https://example.org/' }] }
  de: { weight: 1, languageName: Deutsch, title: Notizen, contentDir: content/german }
  ar: { contentDir: elsewhere/ar }
  he: { contentDir: ../he }
`)
		expect(config).toEqual({
			...asHugo,
			urls: { like: 'hugo', linksByPath: true },
			params: {},
			title: 'Notizen',
			language: 'de',
			defaultLanguageInSubdir: true,
			content: 'content/german',
			languageFolders: { fr: '/content/fr', de: '', ar: '/elsewhere/ar', he: '' },
			languageParams: {
				fr: { author: 'M', description: 'Carnet', homeinfoparams: { title: 'Salut' } },
			},
			languages: {
				de: { name: 'Deutsch' },
				fr: {
					name: 'Français',
					description: 'Carnet',
					author: 'M',
					intro: { title: 'Salut' },
					menu: [
						{ name: 'Moi', url: '/fr/about/', weight: 0 },
						{ name: 'Wiki', url: 'https://example.org/', weight: 0 },
					],
					home,
				},
				ar: { home },
				he: { home },
			},
		})
		expect(Object.keys(config.languages ?? {})).toEqual(['de', 'fr', 'ar', 'he'])
		expect(unread.map(({ setting }) => setting)).toEqual(['languages.he.contentDir'])
		expect(resolveConfig(config, { name: 'x' }).blog.languages).toEqual([
			...['de', 'fr', 'ar', 'he'],
		])
	})
})

it.each(['../site', '/var/www', 'C:\\site'])('no site is written into %s, which is told', (out) => {
	const { config, unread } = hugoConfig({ baseURL: 'https://e.x/', publishdir: out })
	expect(config.out).toBeUndefined()
	expect(unread).toEqual([expect.objectContaining({ setting: 'publishDir' })])
	expect(hugoConfig({ publishDir: 'docs' })).toMatchObject({ config: { out: 'docs' }, unread: [] })
})
