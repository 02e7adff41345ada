import { folderName } from '@blog/core'
import { isObject } from '../../config/check-fields.ts'
import { isLanguage } from '../../config/is-language.ts'
import type { LanguageConfig, SiteConfig } from '../../config/site-config.ts'
import { type ConfigValues, configValues, written } from '../config-values.ts'
import type { UnreadSetting } from '../generator-site.ts'
import { type HugoContentFolders, hugoContentFolders } from './hugo-content-folders.ts'
import { hugoLinks, hugoMenu } from './hugo-menu.ts'
import { pagesUnlike } from './hugo-pages.ts'
import { hugoAuthor, hugoCopyright, hugoHome, hugoIntro } from './hugo-params.ts'
import { hugoTaxonomies } from './hugo-taxonomies.ts'
import { type Values, withoutCase } from './keys-without-case.ts'
import { isPaperMod } from './paper-mod.ts'
import { type SwitchedOff, switchedOff } from './switched-off.ts'

/** What a Hugo config says of languages, the settings of the default one laid over those of the whole site. */
export interface HugoLanguages
	extends Pick<SiteConfig, 'languages' | 'languageFolders' | 'defaultLanguageInSubdir'> {
	readonly taxonomies: SiteConfig['taxonomies'] | undefined
	/** The config as the default language has it. */
	readonly root: Record<string, unknown>
	readonly language: string
	readonly off: readonly SwitchedOff[]
	/** `params` that each other language has otherwise than the default one; `undefined` where it has none. */
	readonly params: readonly (readonly [language: string, params: unknown])[]
	/** Those of other languages, laid over those of the site; of all if the default one has its own, which are of no other. */
	readonly languageParams?: SiteConfig['languageParams']
	/** Folder of the content. */
	readonly content?: string | undefined
	readonly unread: readonly UnreadSetting[]
	readonly nested: HugoContentFolders['nested']
	/** The languages whose config says `true`, or `true` if all do; `undefined` if none does. */
	saying(setting: string): true | readonly string[] | undefined
}

/**
 * Reads `languages`: by weight (0 and none last), then key.
 *
 * @param root The config, keys in lower case.
 * @see https://gohugo.io/configuration/languages/
 */
export function hugoLanguages(root: Record<string, unknown>): HugoLanguages {
	const hugo = configValues(root)
	const { string, object } = hugo
	const contentDir = string('contentdir')
	const fallback = (string('defaultcontentlanguage') ?? 'en').toLowerCase()
	const inSubdir = hugo.boolean('defaultcontentlanguageinsubdir') === true
	const subdir = inSubdir ? { defaultLanguageInSubdir: true } : {}
	const all = Object.entries(object('languages') ?? {}).flatMap(([key, value]) =>
		isObject(value) ? [{ key, value, own: configValues(value) }] : [],
	)
	const disabled = new Set(hugo.strings('disablelanguages')?.map((key) => key.toLowerCase()))
	const isOff = ({ key, own }: (typeof all)[number]) => disabled.has(key) || own.boolean('disabled')
	const said = all.filter((one) => !isOff(one))
	const off = switchedOff(all.filter(isOff), said, {
		language: fallback,
		content: contentDir ?? 'content',
	})
	if (said.length === 0)
		return {
			root,
			language: codeOf(hugo) ?? fallback,
			taxonomies: hugoTaxonomies(root.taxonomies, undefined, []),
			content: contentDir && folderName(contentDir),
			params: [],
			off,
			unread: [],
			nested: [],
			saying: (setting) => hugo.boolean(setting) || undefined,
			...subdir,
		}

	const weightOf = ({ own }: { readonly own: ConfigValues }) => own.number('weight') || Infinity
	const sorted = said.toSorted((a, b) => {
		const [one, other] = [weightOf(a), weightOf(b)]
		return one === other ? (a.key < b.key ? -1 : 1) : one - other
	})
	const main = said.find(({ key }) => key === fallback) ?? said[0]
	if (main === undefined) throw new Error('Expected a language')
	/** What a language does not say, the site says for it. */
	const whole = ({ value }: { readonly value: Values }): Values => {
		const { languages: _, ...ofSite } = root
		const { uglyurls, ...own } = value
		const [above, below] = [value.params, root.params].map((one) => (isObject(one) ? one : {}))
		return {
			...ofSite,
			...own,
			// Hugo reads only a map there.
			...(isObject(uglyurls) && { uglyurls }),
			params: withoutCase(below ?? {}, above ?? {}),
		}
	}
	const ofMain = { own: main.own, whole: configValues(whole(main)) }
	const homeOf = (key: string) => (key === main.key && !inSubdir ? '/' : `/${key}/`)
	const languages = sorted.map(({ key, own, value }) => [
		key,
		// What else the default language says is said of the site.
		written(
			key === main.key
				? { name: nameOf(own), locale: localeOf(own) }
				: languageConfig({ own, whole: configValues(whole({ value })) }, homeOf(key), ofMain),
		),
	])
	const others = said.filter((one) => one !== main)
	const withParams = others.filter(({ own }) => main.own.object('params') ?? own.object('params'))
	return {
		root: { ...whole(main), languages: root.languages },
		params: others.map((one) => {
			const names = [main, one].flatMap(({ value }) => Object.keys(paramsOf(value)))
			const all = paramsOf(whole(one))
			return [one.key, Object.fromEntries(names.map((name) => [name, all[name]]))] as const
		}),
		...(withParams.length > 0 && {
			languageParams: Object.fromEntries(withParams.map((one) => [one.key, paramsOf(whole(one))])),
		}),
		language: main.key,
		off,
		taxonomies: hugoTaxonomies(
			root.taxonomies,
			main.value.taxonomies,
			said.map(({ key, value }) => [key, value.taxonomies]),
		),
		languages: Object.fromEntries(languages) as Record<string, LanguageConfig>,
		saying(setting) {
			const tags = said.flatMap((one) =>
				configValues(whole(one)).boolean(setting) ? [one.key] : [],
			)
			return tags.length === said.length || (tags.length > 0 ? tags : undefined)
		},
		...hugoContentFolders(contentDir ?? 'content', said, main.key),
		...subdir,
	}
}

function paramsOf({ params }: Values): Values {
	return isObject(params) ? params : {}
}

function nameOf(own: ConfigValues): string | undefined {
	return own.string('label') ?? own.string('languagename')
}

/** Both `en_US` and `en-US` are found. */
function codeOf({ string }: ConfigValues): string | undefined {
	return (string('locale') ?? string('languagecode'))?.replaceAll('_', '-')
}

/** Of what is no tag nothing can be made. */
function localeOf(own: ConfigValues): string | undefined {
	const code = codeOf(own)
	return code !== undefined && isLanguage(code) ? code : undefined
}

/** What a language says, and the same laid over what the site says. */
interface Said {
	readonly own: ConfigValues
	readonly whole: ConfigValues
}

/** @param main Of the default language: what it says itself is of no other one, which has then what the site says. */
function languageConfig(
	{ own, whole }: Said,
	home: string,
	main: Said,
): { [Key in keyof LanguageConfig]: unknown } {
	const menu = whole.list('menus', 'main') ?? whole.list('menu', 'main')
	const isUnlikeSite = (says: (hugo: ConfigValues) => unknown) =>
		[own, main.own].some((one) => says(one) !== undefined)
	return {
		name: nameOf(own),
		locale: localeOf(own),
		title: isUnlikeSite(({ string }) => string('title')) ? whole.string('title') : undefined,
		description: whole.string('params', 'description'),
		author: isUnlikeSite(hugoAuthor) ? (hugoAuthor(own) ?? hugoAuthor(whole) ?? '') : undefined,
		copyright: isUnlikeSite(
			({ string, object }) => string('copyright') ?? object('params', 'footer'),
		)
			? hugoCopyright(whole)
			: undefined,
		menu: menu ? hugoMenu(menu, home, !isPaperMod(whole)) : isPaperMod(whole) ? [] : undefined,
		social: isUnlikeSite(({ list }) => list('params', 'socialicons'))
			? hugoLinks(whole.list('params', 'socialicons') ?? [])
			: undefined,
		intro: hugoIntro(whole),
		...pagesUnlike(whole, main.whole),
		home: hugoHome(whole) ?? { mode: 'list', lead: true },
	}
}
