import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isObject } from '../../config/check-fields.ts'
import type { SiteConfig } from '../../config/site-config.ts'
import { ifThere } from '../read-if-there.ts'

/** Which languages have a segment of theirs: of a page in `[lang]` all, of one in `[...lang]` those that are not the default one. */
export type LanguageSegments = 'all' | 'others'

/** A folder that is made once for each language. */
const languageFolder = /^\[(\.\.\.)?(?:lang|language|locale)\]$/i
/** What folders of posts are called that are of a language. */
const tag = /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/

/**
 * Takes the folder of the language out of that of a page: first it stands before the addresses of all posts, further in it is that which posts lie in.
 *
 * @param folder Of the page, below `pages`: `[lang]/blog`.
 * @returns `undefined` if another parameter stays.
 */
export function withoutLanguage(
	folder: string,
): { readonly base: string; readonly languages?: LanguageSegments } | undefined {
	const segments = folder.split('/')
	const base = segments.filter((segment) => !languageFolder.test(segment)).join('/')
	if (base.includes('[')) return undefined
	const found = languageFolder.exec(segments[0] ?? '')
	return found ? { base, languages: found[1] ? 'others' : 'all' } : { base }
}

/**
 * Says which languages posts are of that lie in a folder of each.
 *
 * @param content Folder of the posts.
 * @param said Languages that the config names, and which is the default one.
 * @returns `undefined` if there are not several, or one is called otherwise.
 * @see https://docs.astro.build/en/recipes/i18n/
 */
export async function astroLanguages(
	root: string,
	content: string,
	said: { readonly locales: readonly unknown[]; readonly standard: string | undefined },
	segments: LanguageSegments,
): Promise<SiteConfig | undefined> {
	const read = (path: string) => readdir(path, { withFileTypes: true })
	const entries = (await ifThere(join(root, content), read)) ?? []
	const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
	const named = said.locales.map(segmentOf)
	// A segment that is no language (`{ path: 'french' }`) has no place here.
	if (!named.every((name) => tag.test(name))) return undefined
	const tags = named.length > 0 ? named : folders.filter((name) => tag.test(name))
	const language = said.standard ?? (tags.includes('en') ? 'en' : tags[0])
	const languages = tags.filter((tag) => tag !== language)
	if (language === undefined || languages.length === 0) return undefined
	return { language, languages, defaultLanguageInSubdir: segments === 'all' }
}

/** Of a locale, `fr` or `{ path: 'fr', codes: ['fr', 'fr-CA'] }`. */
function segmentOf(locale: unknown): string {
	return String(isObject(locale) ? locale.path : locale)
}
