import { isObject } from '../../config/check-fields.ts'
import type { SiteConfig } from '../../config/site-config.ts'
import { canBeLanguage, isLanguage, type PostsFolder } from './astro-folders.ts'
import type { LanguageSegments } from './route-address.ts'
import { trimmed } from './scripted-layout.ts'

/** What is known of the languages of posts whose addresses begin with them. */
export interface AstroLanguages {
	/** Absent if nothing says what they are. */
	readonly config?: AstroLanguageConfig
	/** Folders of posts that are called like none, so their posts are of the default one. */
	readonly strange: readonly string[]
}

/** What a config of ours says of them. */
export type AstroLanguageConfig = Pick<
	SiteConfig,
	'language' | 'languageFolders' | 'defaultLanguageInSubdir'
> & { readonly languages: readonly string[] }

/**
 * Says which languages posts are of that lie in a folder of each: those that the config names, whatever it calls them, and those that folders are called after.
 *
 * @param folders In that of the posts.
 * @param said Languages that the config names, and which is the default one.
 * @see https://docs.astro.build/en/recipes/i18n/
 */
export function astroLanguages(
	folders: readonly PostsFolder[],
	said: { readonly locales: readonly unknown[]; readonly standard: string | undefined },
	segments: LanguageSegments,
): AstroLanguages {
	const segmentsOfLocales = said.locales.map(segmentOf)
	const named = segmentsOfLocales.filter(canBeLanguage)
	// One that is said to be there, and is none of those that are, is a mistake.
	const isWhole = named.length > 0 && !segmentsOfLocales.includes('')
	const standard = isWhole ? [] : [said.standard ?? ''].filter(canBeLanguage)
	const tags = [...named, ...standard, ...folders.map(({ name }) => name).filter(isLanguage)]
	const languages = tags.filter((tag, at) => tags.findIndex((one) => isSame(one, tag)) === at)
	const strange = folders
		.filter(({ name, hasUrls }) => !hasUrls && !languages.some((tag) => isSame(tag, name)))
		.map(({ name }) => name)
	const main =
		languages.find((tag) => isSame(tag, said.standard ?? 'en')) ??
		languages.find((tag) => tag === 'en') ??
		languages[0]
	return main === undefined
		? { strange }
		: { strange, config: languageConfig(main, languages, segments) }
}

/**
 * Writes what a config of ours says.
 *
 * @param language The default one.
 * @param languages All of them.
 */
export function languageConfig(
	language: string,
	languages: readonly string[],
	segments: LanguageSegments,
): AstroLanguageConfig {
	const others = languages.filter((tag) => tag !== language)
	return {
		language,
		languages: others,
		// The only one has no folder unless that is said.
		...(others.length === 0 && { languageFolders: { [language]: language } }),
		...(segments === 'all' && { defaultLanguageInSubdir: true }),
	}
}

/** Of a locale, `fr` or `{ path: 'fr', codes: ['fr', 'fr-CA'] }`; empty if only running the config would tell. */
function segmentOf(locale: unknown): string {
	const said = isObject(locale) ? locale.path : locale
	return typeof said === 'string' ? trimmed(said) : ''
}

/** Folders are found whatever the case of their names. */
function isSame(one: string, other: string): boolean {
	return one.toLowerCase() === other.toLowerCase()
}
