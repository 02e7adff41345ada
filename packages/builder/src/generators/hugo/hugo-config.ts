import { parseUrl } from '@blog/core'
import { folder, isExpression } from '../../config/content-fields.ts'
import type { ShownOptions } from '../../config/resolve-config.ts'
import type { SiteConfig } from '../../config/site-config.ts'
import { type ConfigValues, configValues, lowerKeys, positive, written } from '../config-values.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { hugoCascade } from './hugo-cascade.ts'
import { hugoDates } from './hugo-dates.ts'
import { hugoLanguages } from './hugo-languages.ts'
import { hugoLists } from './hugo-lists.ts'
import { hugoMarkup } from './hugo-markup.ts'
import { hugoMath } from './hugo-math.ts'
import { hugoLinks, hugoMenu } from './hugo-menu.ts'
import { withoutMounts } from './hugo-mounts.ts'
import { hugoOutputs } from './hugo-outputs.ts'
import { hugoPages } from './hugo-pages.ts'
import {
	hugoAuthor,
	hugoCopyright,
	hugoEdit,
	hugoHome,
	hugoIntro,
	hugoShare,
	hugoTheme,
} from './hugo-params.ts'
import { hugoPermalinks } from './hugo-permalinks.ts'
import type { Values } from './keys-without-case.ts'
import { isPaperMod, pageDefaults } from './paper-mod.ts'
import { toldParams } from './paper-mod-params.ts'
import { unreadSettings } from './unread-settings.ts'

/**
 * Translates the config of a Hugo site (with PaperMod's `params`). Pure: what Hugo knows and this engine does not is left out, and named in `unread` if it
 * changes what is built.
 *
 * @param raw As parsed from YAML, TOML or JSON; keys in any case.
 * @see https://gohugo.io/configuration/all/
 */
export function hugoConfig(
	raw: Values,
): Required<Omit<GeneratorSite, 'authoring' | 'placeOf' | 'places' | 'leftOut' | 'refused'>> {
	const mounted = withoutMounts(lowerKeys(raw) as Values)
	const { root, unread, ...languages } = hugoLanguages(mounted.root)
	const hugo = configValues(root)
	const menu = hugo.list('menus', 'main') ?? hugo.list('menu', 'main')
	const home = languages.defaultLanguageInSubdir ? `/${languages.language.toLowerCase()}/` : '/'
	const social = hugo.list('params', 'socialicons')
	const cascade = hugoCascade(raw)
	const permalinks = hugoPermalinks(raw)
	const inPaperMod = isPaperMod(hugo)
	// Those of the site count least.
	const defaults = [...pageDefaults(hugo, languages.params), ...cascade.defaults]
	const outputs = hugoOutputs(hugo)
	const dates = hugoDates(hugo)
	const { math, formulas } = hugoMath(hugo)
	const out = hugo.string('publishdir')
	const isOutside = out !== undefined && !folder.accepts(out)
	const excludeMatching = [
		...languages.off.flatMap(({ expressions }) => expressions),
		...(hugo.strings('ignorefiles')?.filter(isExpression) ?? []),
	]
	const settings = unreadSettings(
		raw,
		inPaperMod ? toldParams : undefined,
		languages.language.toLowerCase(),
	)

	const config = {
		title: hugo.string('title'),
		description: hugo.string('params', 'description'),
		url: webAddress(hugo.string('baseurl')),
		author: hugoAuthor(hugo),
		copyright: hugoCopyright(hugo),
		language: languages.language,
		languages: languages.languages,
		languageFolders: languages.languageFolders,
		defaultLanguageInSubdir: languages.defaultLanguageInSubdir,
		permalinks: permalinks.rules,
		params: hugo.object('params'),
		languageParams: languages.languageParams,
		frontMatterDefaults: defaults.length > 0 ? defaults : undefined,
		urls: {
			like: 'hugo',
			...written({
				keepCase: languages.saying('disablepathtolower'),
				removeAccents: languages.saying('removepathaccents'),
				linksByPath: linksByPath(hugo),
			}),
		},
		datesInUrls: true,
		dateKeys: dates.dateKeys,
		taxonomies: languages.taxonomies,
		timeZone: hugo.string('timezone'),
		// PaperMod's header shows what is asked for.
		menu: menu ? hugoMenu(menu, home, !inPaperMod) : inPaperMod ? [] : undefined,
		social: social && hugoLinks(social),
		theme: inPaperMod ? hugoTheme(hugo) : undefined,
		intro: hugoIntro(hugo),
		home: hugoHome(hugo),
		content: languages.content,
		excludeMatching: excludeMatching.length > 0 ? excludeMatching : undefined,
		includeMatching: mounted.include.length > 0 ? mounted.include : undefined,
		static: hugo.strings('staticdir'),
		imageFolder: hugo.string('assetdir') ?? 'assets',
		out: isOutside ? undefined : out,
		lists: hugoLists(hugo),
		pageSize: hugoPages(hugo).pageSize,
		showWordCount: hugo.boolean('params', 'showwordcount'),
		showReadingTime: hugo.boolean('params', 'showreadingtime') ?? (inPaperMod ? false : undefined),
		plainPages: inPaperMod ? false : undefined,
		showSummary: hugo.boolean('params', 'hidesummary') ? false : undefined,
		toc: tocOf(hugo, inPaperMod),
		share: hugoShare(hugo),
		edit: hugoEdit(hugo),
		feed: feedOf(hugo, outputs.feed),
		without: outputs.without,
		redirects: redirectsOf(hugo),
		sitemap: sitemapOf(hugo),
		cjk: hugo.boolean('hascjklanguage') === true ? true : undefined,
		summaryLength: positive(hugo.number('summarylength')),
		uglyUrls: hugo.boolean('uglyurls') ?? uglyOf(hugo.object('uglyurls')),
		...hugoMarkup(hugo, formulas),
		math,
	} satisfies { [Key in keyof SiteConfig]: SiteConfig[Key] | undefined }

	const shown = {
		drafts: hugo.boolean('builddrafts'),
		future: hugo.boolean('buildfuture'),
		expired: hugo.boolean('buildexpired'),
	}
	return {
		config: written(config) as SiteConfig,
		shown: written(shown) as ShownOptions,
		unread: [
			...settings.unread,
			...outputs.unread,
			...dates.unread,
			...mounted.unread,
			...unread,
			...(isOutside ? [outside] : []),
		],
		unknown: settings.unknown,
		problems: [...cascade.problems, ...permalinks.problems],
	}
}

const outside = {
	setting: 'publishDir',
	why: 'the site is written into `public`',
	hint: 'Say the folder to the command: `--out ../site`.',
}

/** PaperMod's own table of contents has every heading; that of Hugo, which it shows on demand, some levels. */
function tocOf(hugo: ConfigValues, inPaperMod: boolean): SiteConfig['toc'] {
	const show = hugo.boolean('params', 'showtoc')
	const said = configValues(hugo.object('markup', 'tableofcontents'))
	const isOwn = inPaperMod && hugo.boolean('params', 'usehugotoc') !== true
	const levels = isOwn
		? [1, 6]
		: said.number('startlevel') !== undefined || said.number('endlevel') !== undefined || inPaperMod
			? [said.number('startlevel') ?? 2, said.number('endlevel') ?? 3]
			: undefined
	const toc = written({
		show,
		open: hugo.boolean('params', 'tocopen'),
		levels,
		ordered: isOwn ? undefined : said.boolean('ordered'),
		least: inPaperMod ? 1 : undefined,
	})
	if ('levels' in toc || 'ordered' in toc || 'least' in toc) return { show: false, ...toc }
	return show && hugo.boolean('params', 'tocopen') ? 'open' : show
}

function feedOf(hugo: ConfigValues, names: SiteConfig['feed']): SiteConfig['feed'] {
	const limit = positive(hugo.number('services', 'rss', 'limit') ?? hugo.number('rsslimit'))
	const isShort = hugo.boolean('params', 'showfulltextinrss') === false
	const feed = written({ limit, content: isShort ? ('summary' as const) : undefined, ...names })
	return Object.keys(feed).length > 0 ? feed : undefined
}

/** Hugo's pages that lead on: to the default language it has one by itself. */
function redirectsOf({ boolean }: ConfigValues): SiteConfig['redirects'] {
	const isOff = boolean('disabledefaultlanguageredirect') || boolean('disabledefaultsiteredirect')
	return written({
		aliases: boolean('disablealiases') ? false : undefined,
		language: !isOff,
	})
}

/** Of several languages each has its own. */
function sitemapOf({ string }: ConfigValues): SiteConfig['sitemap'] {
	return written({ file: string('sitemap', 'filename'), perLanguage: true })
}

/**
 * Whether links name pages by path: where the config has languages, be it one or without pages, of one host. Nothing where it has none.
 *
 * @see https://gohugo.io/configuration/markup/#renderhookslinkuseembedded
 */
function linksByPath(hugo: ConfigValues): boolean | undefined {
	const said = hugo.string('markup', 'goldmark', 'renderhooks', 'link', 'useembedded')
	if (said !== undefined && said !== 'auto') return said !== 'never'
	// Of Hugo before 0.148.
	const before = hugo.boolean('markup', 'goldmark', 'renderhooks', 'link', 'enabledefault')
	if (before !== undefined) return before
	const languages = Object.values(hugo.object('languages') ?? {}).map(configValues)
	const isDoubled = hugo.boolean('markup', 'goldmark', 'duplicateresourcefiles')
	const hasHosts = languages.some((one) => one.string('baseurl') && !one.boolean('disabled'))
	if (isDoubled || hasHosts) return false
	return languages.length > 0 || undefined
}

/** Hugo's `baseURL` may be empty, `/` or without a scheme; then the site has no address. */
function webAddress(written: string | undefined): string | undefined {
	const address = written?.startsWith('//') ? `https:${written}` : written
	return address !== undefined && /^https?:\/\//i.test(address) && parseUrl(address)
		? address
		: undefined
}

/** Of some sections. */
function uglyOf(sections: Values | undefined): Record<string, boolean> | undefined {
	const said = Object.entries(sections ?? {}).filter(
		(entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
	)
	return said.length > 0 ? Object.fromEntries(said) : undefined
}
