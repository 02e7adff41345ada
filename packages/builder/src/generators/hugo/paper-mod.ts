import type { FrontMatterDefaults } from '@blog/core'
import { isObject } from '../../config/check-fields.ts'
import { type ConfigValues, configValues, written } from '../config-values.ts'

/** Whether a site wears PaperMod, as a theme or as a module. */
export function isPaperMod({ strings, list }: ConfigValues): boolean {
	const modules = (list('module', 'imports') ?? []).map((one) => configValues(one).string('path'))
	return [...(strings('theme') ?? []), ...modules].some((name) => /papermod/i.test(name ?? ''))
}

/** Params that a page has from the site unless its front matter says otherwise, and that a config of this engine has no word for. */
const ofPages = [
	...['ShowBreadCrumbs', 'ShowPostNavLinks', 'hideMeta', 'hideAuthor', 'hideFooter', 'comments'],
	...['searchHidden', 'robotsNoIndex', 'disableShare'],
]

/** Those that a config has a word for, but one for all languages. */
const ofLanguages = [...['ShowReadingTime', 'ShowWordCount', 'ShowToc', 'TocOpen', 'hideSummary']]

/** What PaperMod shows only when it is asked to, and is shown otherwise. */
const offByDefault = ['ShowBreadCrumbs', 'ShowPostNavLinks', 'ShowReadingTime']

/**
 * Makes the params of a site, and of its languages, front matter that pages have by default.
 *
 * @param languages Params of each other language; `undefined` where the default one alone has one.
 */
export function pageDefaults(
	hugo: ConfigValues,
	languages: readonly (readonly [language: string, params: unknown])[],
): readonly FrontMatterDefaults[] {
	const inPaperMod = isPaperMod(hugo)
	/** What is so where nobody says anything. */
	const usualOf = (names: readonly string[]) =>
		Object.fromEntries(names.map((name) => [name, !inPaperMod && offByDefault.includes(name)]))
	const off = inPaperMod ? usualOf(ofPages.filter((name) => offByDefault.includes(name))) : {}
	const whole = { ...off, ...saidIn(hugo.object('params')) }
	const own = languages.map(([language, params]): FrontMatterDefaults => {
		const names = [...ofPages, ...ofLanguages]
		const unsaid = names.filter((name) => isUnsaid(params, name))
		return { target: { language }, values: { ...usualOf(unsaid), ...saidIn(params, names) } }
	})
	return [{ values: whole }, ...own].filter(({ values }) => Object.keys(values).length > 0)
}

/** Whether the default language alone says it. */
function isUnsaid(params: unknown, name: string): boolean {
	const key = name.toLowerCase()
	return isObject(params) && key in params && params[key] === undefined
}

/** @param params Keys in lower case. */
function saidIn(params: unknown, names = ofPages): Record<string, unknown> {
	const { boolean } = configValues(isObject(params) ? params : {})
	return written(Object.fromEntries(names.map((name) => [name, boolean(name.toLowerCase())])))
}
