import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hugoConfig } from './hugo-config.ts'
import { mootSettings, readSettings, toldSettings } from './hugo-settings.ts'
import { unreadSettings } from './unread-settings.ts'

const defaults = JSON.parse(
	readFileSync(new URL('../../../test/fixtures/hugo-defaults.json', import.meta.url), 'utf8'),
) as Record<string, unknown>

/** https://gohugo.io/configuration/all/, and those of languages, pagination, markup, services and sitemap. */
const documented = `
	archetypeDir assetDir baseURL build buildDrafts buildExpired buildFuture cacheDir caches canonifyURLs capitalizeListTitles cascade cleanDestinationDir contentDir
	copyright dataDir defaultContentLanguage defaultContentLanguageInSubdir defaultContentRole defaultContentRoleInSubdir defaultContentVersion
	defaultContentVersionInSubdir defaultOutputFormat deployment disableAliases disableDefaultLanguageRedirect disableDefaultSiteRedirect
	disableHugoGeneratorInject disableKinds disableLanguages disableLiveReload disablePathToLower enableEmoji enableGitInfo enableMissingTranslationPlaceholders
	enableRobotsTXT frontmatter.date hasCJKLanguage HTTPCache i18nDir ignoreCache ignoreFiles ignoreLogs ignoreVendorPaths imaging languageCode languages layoutDir
	locale mainSections markup.goldmark.renderer.unsafe mediaTypes menus minify module.mounts newContentEditor noBuildLock noChmod noTimes outputFormats outputs
	page.nextPrevSortOrder pagination.disableAliases pagination.pagerSize pagination.path panicOnWarning params permalinks pluralizeListTitles printI18nWarnings printPathWarnings
	printUnusedTemplates privacy publishDir refLinksErrorLevel refLinksNotFoundURL related relativeURLs removePathAccents renderSegments resourceDir roles
	sectionPagesMenu security segments server services.rss.limit sitemap.filename staticDir summaryLength taxonomies templateMetrics templateMetricsHints theme themesDir timeout
	timeZone title titleCaseStyle uglyURLs versions languages.en.direction languages.en.disabled languages.en.label languages.en.locale languages.en.title
	languages.en.weight languages.en.contentDir languages.en.params languages.en.menus enableInlineShortcodes
	markup.goldmark.parser.autoIDType markup.goldmark.extensions.extras.mark.enable markup.tableOfContents.ordered markup.highlight.lineNos services.disqus.shortname
`
	.split(/\s+/)
	.filter(Boolean)

/** A config that says one setting, in an odd way. */
function saying(name: string): Record<string, unknown> {
	return name.split('.').reduceRight<unknown>((value, key) => ({ [key]: value }), 'odd') as Record<
		string,
		unknown
	>
}

describe('unreadSettings', () => {
	it('has nothing to say of the defaults of Hugo', () => {
		expect(unreadSettings(defaults)).toEqual({ unread: [], unknown: [] })
	})

	it.each(documented)('knows %s', (name) => {
		expect(unreadSettings(saying(name)).unknown).toEqual([])
	})

	it('names each setting once, as it is written, of a language too', () => {
		const { unread } = unreadSettings({
			Segments: { a: { x: 1 }, b: { x: 2 } },
			languages: { fr: { RelativeURLs: true }, de: { relativeURLs: true } },
			canonifyURLs: false,
		})
		expect(unread).toMatchObject([
			{ setting: 'Segments.a.x', path: ['Segments', 'a', 'x'] },
			{ setting: 'languages.fr.RelativeURLs' },
		])
	})

	it('names what a language says of the whole site, and not what all languages say', () => {
		const said = (key: string) =>
			hugoConfig({
				languages: {
					en: {},
					[key]: {
						title: 'T',
						params: { x: 1 },
						pagination: { pagerSize: 3, path: 'p' },
						enableEmoji: true,
						timeout: 3,
					},
				},
			}).unread.map(({ setting }) => setting)
		expect(said('fr')).toEqual(['languages.fr.enableEmoji'])
		expect(said('en')).toEqual([])
		const all = (en: object, fr: object, site: object = {}) =>
			hugoConfig({ ...site, languages: { en, fr } }).unread.map(({ setting }) => setting)
		expect(all({ enableEmoji: true }, {})).toEqual(['languages.en.enableEmoji'])
		expect(all({ enableEmoji: true }, { enableemoji: true })).toEqual([])
		expect(all({ enableEmoji: true }, { enableEmoji: false })).toEqual(['languages.fr.enableEmoji'])
		expect(all({ enableEmoji: true }, {}, { enableEmoji: true })).toEqual([])
		expect(all({ enableEmoji: false }, { disablePathToLower: true })).toEqual([])
	})

	it('names params of PaperMod only where it is worn, and what of them is not as here', () => {
		const params = {
			params: { defaultTheme: 'dark', DateFormat: 'January 2, 2006', cover: { hidden: true } },
		}
		expect(unreadSettings(params).unread).toEqual([])
		expect(hugoConfig({ ...params, theme: 'PaperMod' }).unread).toMatchObject([
			{ setting: 'params.defaultTheme' },
			{ setting: 'params.cover.hidden' },
		])
	})

	it('names what nobody knows', () => {
		expect(
			unreadSettings({ titel: 'x', pagination: { pagersize: 3, size: 4 }, mine: { a: 1, b: {} } }),
		).toEqual({ unread: [], unknown: ['titel', 'pagination.size', 'mine.a'] })
	})

	it('knows footnotes as older sites switch them on', () => {
		const extensions = (footnote: unknown) =>
			unreadSettings({ markup: { goldmark: { extensions: { footnote } } } })
		const none = { unread: [], unknown: [] }
		expect([true, { enable: true, backlinkHTML: '' }].map(extensions)).toEqual([none, none])
		expect(extensions(false)).toMatchObject({ unread: [{ why: 'footnotes are read' }] })
	})

	it('says of the options of Pygments which setting is read', () => {
		expect(unreadSettings({ pygmentsOptions: 'linenos=table' }).unread).toMatchObject([
			{
				why: 'blocks of code have none of these options',
				hint: expect.stringContaining('`lineNos: true` in `markup.highlight`'),
			},
		])
	})

	it('knows what is struck through where subscripts are on', () => {
		const unread = (isOn: boolean) =>
			unreadSettings({
				markup: {
					goldmark: { Extensions: { strikethrough: false, Extras: { delete: { enable: isOn } } } },
				},
			}).unread.map(({ setting }) => setting)
		expect(unread(true)).toEqual([])
		expect(unread(false)).toEqual(['markup.goldmark.Extensions.strikethrough'])
	})

	it('has one fate for each setting', () => {
		const names = [...readSettings, ...mootSettings, ...Object.keys(toldSettings)].map((name) =>
			name.toLowerCase(),
		)
		expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
	})
})
