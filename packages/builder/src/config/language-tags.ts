import type { LanguageConfig } from './site-config.ts'

/**
 * The BCP 47 tags of languages that a site calls by a word, or by a tag of no language (`cn`), by what it calls them: as its
 * `locale` says them. One that is called by its tag keeps that.
 */
export function languageTags(
	languages: Readonly<Record<string, LanguageConfig>>,
): Readonly<Record<string, string>> {
	const said = Object.entries(languages).flatMap(([name, { locale }]) =>
		locale === undefined || isKnown(name) ? [] : [[name, locale] as const],
	)
	return Object.fromEntries(said)
}

/** Whether anybody speaks it, as far as Unicode knows. */
function isKnown(name: string): boolean {
	try {
		return names.of(name) !== undefined
	} catch {
		return false
	}
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
