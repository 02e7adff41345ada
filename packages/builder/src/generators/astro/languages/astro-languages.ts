import { isObject } from '../../../config/check-fields.ts'
import type { SiteConfig } from '../../../config/site-config.ts'
import type { LanguageSegments } from '../../scripted/route-address.ts'
import { trimmed } from '../../scripted/scripted-layout.ts'
import type { PostsFolders } from '../astro-folders.ts'
import type { LanguageParam } from '../routes/astro-language-param.ts'
import { canBeLanguage, isLanguage, isSameLanguage as isSame } from './astro-language-names.ts'

/** What is known of the languages of posts whose addresses begin with them. */
export interface AstroLanguages {
	/** Absent if nothing says what they are. */
	readonly config?: AstroLanguageConfig
	/** Folders of posts that are of none, so their posts are of the default one. */
	readonly strange: readonly string[]
	/** Those of them that hold one post each, with a file of each language. */
	readonly ofOnePost: readonly string[]
	/** Those of them whose posts say their language themselves: they are of no language. */
	readonly speaking: readonly string[]
	/** Posts in no folder that may be elsewhere. */
	readonly beside: readonly string[]
	/** Posts that are the `index.md` of a language's folder. */
	readonly indexes: readonly FolderIndex[]
	/** Whether the config names all languages. */
	readonly isWhole: boolean
	/** Folders that only their names make languages. */
	readonly guessed: readonly string[]
	/** Whether nothing says which language has no segment. */
	readonly isDefaultGuessed: boolean
}

/** A post that is called by its folder. */
interface FolderIndex {
	readonly file: string
	/** What its address begins with; empty for the default language. */
	readonly segment: string
}

/** What a config of ours says of them. */
export type AstroLanguageConfig = Pick<
	SiteConfig,
	'languageFolders' | 'defaultLanguageInSubdir'
> & {
	readonly language: string
	readonly languages: readonly string[]
}

/** What programs of the site say of its languages. */
interface Said {
	/** Those that the config names. */
	readonly locales: readonly unknown[]
	/** The default one. */
	readonly standard: string | undefined
	readonly segments: LanguageSegments
	/** What their page takes them from. */
	readonly param: LanguageParam | undefined
}

/**
 * Says which languages posts are of that lie in a folder of each: those that the config names, whatever it calls them; if it does not name all, those that folders are called after too.
 *
 * @param posts Where they lie.
 * @see https://docs.astro.build/en/recipes/i18n/
 */
export function astroLanguages(
	{ folders, beside }: PostsFolders,
	{ locales, standard: said, segments, param }: Said,
): AstroLanguages {
	const segmentsOfLocales = locales.map(segmentOf)
	const named = segmentsOfLocales.filter(canBeLanguage)
	// A default one that is said to be there, and is none of those that are, is a mistake.
	const isWhole = named.length > 0 && !segmentsOfLocales.includes('')
	const standard = (segments === 'others' ? param?.standard : undefined) ?? said
	const alike = isWhole ? [] : folders.map(({ name }) => name).filter(isLanguage)
	const known = [...named, ...(isWhole ? [] : [standard ?? ''].filter(canBeLanguage))]
	const languages = [...known, ...alike].filter(
		(tag, at, all) => all.findIndex((one) => isSame(one, tag)) === at,
	)
	const isIn = (tags: readonly string[], name: string) => tags.some((tag) => isSame(tag, name))
	const strange = folders.filter(({ name, hasUrls }) => !hasUrls && !isIn(languages, name))
	const main =
		languages.find((tag) => isSame(tag, standard ?? 'en')) ??
		languages.find((tag) => tag === 'en') ??
		languages[0]
	return {
		strange: strange.map(({ name }) => name),
		ofOnePost: strange.filter(({ isPost }) => isPost).map(({ name }) => name),
		speaking: strange
			.filter(({ hasLanguages, isPost }) => hasLanguages && !isPost && !param?.isFolder)
			.map(({ name }) => name),
		// In `[...lang]` those of the default one may lie there.
		beside: main === undefined || segments === 'all' || param?.isFolder ? beside : [],
		indexes: folders.flatMap(({ name, index: file }) =>
			file === undefined || !isIn(languages, name)
				? []
				: [{ file, segment: segments === 'others' && name === main ? '' : name.toLowerCase() }],
		),
		isWhole,
		guessed: param?.isFolder ? [] : alike.filter((name) => !isIn(known, name)),
		isDefaultGuessed: segments === 'others' && standard === undefined,
		...(main !== undefined && { config: languageConfig(main, languages, segments) }),
	}
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
