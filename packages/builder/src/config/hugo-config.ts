import { isObject } from './check-fields.ts'
import { hugoMenu, hugoSocial } from './hugo-menu.ts'
import { type HugoValues, hugoValues, lowerKeys } from './hugo-values.ts'
import type { ShownOptions } from './resolve-config.ts'
import type { SiteConfig } from './site-config.ts'
import { unreadSettings } from './unread-settings.ts'

/**
 * Translates the config of a Hugo site (with PaperMod's `params`). Pure: what Hugo knows and this engine does not is left out, and named in `unread` if it
 * changes what is built.
 *
 * Raw HTML is dropped only if the config says `unsafe: false` itself: on one's own blog it is trusted.
 *
 * @param raw As parsed from YAML, TOML or JSON; keys in any case.
 * @see https://gohugo.io/configuration/all/
 */
export function hugoConfig(raw: Record<string, unknown>): {
	readonly config: SiteConfig
	readonly shown: ShownOptions
	/** Names of settings that change what is built and are not read. */
	readonly unread: readonly string[]
} {
	const { root, language, languages } = inLanguage(lowerKeys(raw) as Record<string, unknown>)
	const hugo = hugoValues(root)
	const menu = hugo.list('menus', 'main') ?? hugo.list('menu', 'main')
	const social = hugo.list('params', 'socialicons')
	const smart = smartPunctuation(hugo)
	const trusted = hugo.boolean('markup', 'goldmark', 'renderer', 'unsafe')

	const config = {
		title: hugo.string('title'),
		description: hugo.string('params', 'description'),
		url: webAddress(hugo.string('baseurl')),
		author: authorOf(hugo),
		copyright: hugo.string('copyright'),
		language,
		languages: languages.length > 0 ? languages : undefined,
		timeZone: hugo.string('timezone'),
		menu: menu && hugoMenu(menu),
		social: social && hugoSocial(social),
		intro: introOf(hugo),
		content: hugo.string('contentdir'),
		static: hugo.strings('staticdir')?.[0],
		mainSections: hugo.strings('params', 'mainsections') ?? hugo.strings('mainsections'),
		pageSize: positive(hugo.number('pagination', 'pagersize') ?? hugo.number('paginate')),
		showWordCount: hugo.boolean('params', 'showwordcount'),
		toc: hugo.boolean('params', 'showtoc'),
		feed: feedOf(hugo),
		smartPunctuation: smart,
		cjk: hugo.boolean('hascjklanguage') === true ? true : undefined,
		summaryLength: positive(hugo.number('summarylength')),
		uglyUrls: hugo.boolean('uglyurls'),
		markdown: trusted === undefined ? undefined : { trusted },
	} satisfies { [Key in keyof SiteConfig]: SiteConfig[Key] | undefined }

	const shown = {
		drafts: hugo.boolean('builddrafts'),
		future: hugo.boolean('buildfuture'),
		expired: hugo.boolean('buildexpired'),
	}
	return {
		config: written(config) as SiteConfig,
		shown: written(shown) as ShownOptions,
		unread: unreadSettings(root),
	}
}

/** Lays the settings of the default language over those of the whole site. */
function inLanguage(root: Record<string, unknown>): {
	readonly root: Record<string, unknown>
	readonly language: string
	readonly languages: readonly string[]
} {
	const { string, object } = hugoValues(root)
	const all = object('languages') ?? {}
	const fallback = (string('defaultcontentlanguage') ?? 'en').toLowerCase()
	const languages = Object.keys(all).filter((key) => isObject(all[key]))
	// Both `en_US` and `en-US` are found.
	const code = (string('locale') ?? string('languagecode'))?.replaceAll('_', '-')
	if (languages.length === 0) return { root, language: code ?? fallback, languages }

	const key = languages.includes(fallback) ? fallback : (languages[0] ?? fallback)
	const own = all[key] as Record<string, unknown>
	const params = {
		...(isObject(root.params) && root.params),
		...(isObject(own.params) && own.params),
	}
	return { root: { ...root, ...own, params }, language: key, languages }
}

function authorOf(hugo: HugoValues): string | undefined {
	return (
		hugo.strings('params', 'author')?.join(', ') ??
		hugo.string('params', 'author', 'name') ??
		hugo.string('author', 'name') ??
		hugo.string('author')
	)
}

function introOf(hugo: HugoValues): SiteConfig['intro'] {
	const [title, text] = ['title', 'content'].map((key) =>
		hugo.string('params', 'homeinfoparams', key),
	)
	return title === undefined && text === undefined ? undefined : written({ title, text })
}

function feedOf(hugo: HugoValues): SiteConfig['feed'] {
	const limit = positive(hugo.number('services', 'rss', 'limit') ?? hugo.number('rsslimit'))
	return limit === undefined ? undefined : { limit }
}

function smartPunctuation(hugo: HugoValues): boolean | undefined {
	const typographer = ['markup', 'goldmark', 'extensions', 'typographer']
	const disabled = hugo.boolean(...typographer, 'disable')
	return hugo.boolean(...typographer) ?? (disabled === undefined ? undefined : !disabled)
}

/** Hugo's `baseURL` may be empty, `/` or without a scheme; then the site has no address. */
function webAddress(written: string | undefined): string | undefined {
	const address = written?.startsWith('//') ? `https:${written}` : written
	return address !== undefined && /^https?:\/\//i.test(address) && URL.canParse(address)
		? address
		: undefined
}

function positive(value: number | undefined): number | undefined {
	return value !== undefined && Number.isInteger(value) && value > 0 ? value : undefined
}

function written(values: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
