import { languageTag } from '@blog/core'
import type { Site, SiteLanguage } from '@blog/theme'
import type { ResolvedConfig } from '../config/resolved-config.ts'

/**
 * Names the languages of a site for its pages.
 *
 * @returns `undefined` if there is but one.
 */
export function siteLanguages(
	{ language: fallback, languages: said, languageTags }: ResolvedConfig,
	homes: readonly { readonly language: string; readonly home: string }[],
): Site['languages'] {
	if (homes.length < 2) return undefined
	return homes.map(({ language, home }): SiteLanguage => {
		const tag = languageTag(languageTags[language] ?? language)
		const locale = said[language]?.locale ?? tag
		const whole = locale === undefined ? undefined : new Intl.Locale(locale).maximize()
		return {
			language,
			locale: whole?.region ? `${whole.language}_${whole.region}` : '',
			name: said[language]?.name ?? nameOf(tag ?? language),
			url: home,
			isDefault: language === fallback,
		}
	})
}

/** `français` becomes `Français`: it begins a line. */
function nameOf(language: string): string {
	if (languageTag(language) === undefined) return language
	// `fa-u-ca-gregory` is no other language.
	const { baseName } = new Intl.Locale(language)
	const name = new Intl.DisplayNames([language], { type: 'language' }).of(baseName) ?? language
	const [first = '', ...rest] = name
	return first.toLocaleUpperCase(language) + rest.join('')
}
