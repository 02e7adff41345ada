import type { Stemmer, Stemmers } from './stemmer.ts'

/** Each is loaded only if it is needed. */
const loaders: ReadonlyMap<string, () => Promise<{ readonly stemmer: Stemmer }>> = new Map([
	['ar', () => import('@orama/stemmers/arabic')],
	['bg', () => import('@orama/stemmers/bulgarian')],
	['da', () => import('@orama/stemmers/danish')],
	['de', () => import('@orama/stemmers/german')],
	['el', () => import('@orama/stemmers/greek')],
	['en', () => import('stemmer')],
	['es', () => import('@orama/stemmers/spanish')],
	['fi', () => import('@orama/stemmers/finnish')],
	['fr', () => import('@orama/stemmers/french')],
	['hu', () => import('@orama/stemmers/hungarian')],
	['it', () => import('@orama/stemmers/italian')],
	['nl', () => import('@orama/stemmers/dutch')],
	['no', () => import('@orama/stemmers/norwegian')],
	['pt', () => import('@orama/stemmers/portuguese')],
	['ro', () => import('@orama/stemmers/romanian')],
	['ru', () => import('@orama/stemmers/russian')],
	['sv', () => import('@orama/stemmers/swedish')],
	['tr', () => import('@orama/stemmers/turkish')],
])

/**
 * Loads the stemmers of languages, and no others.
 *
 * @param languages BCP 47 tags. One without a stemmer is left out.
 * @example await loadStemmers(['en-GB', 'de'])
 */
export async function loadStemmers(languages: Iterable<string>): Promise<Stemmers> {
	const names = [...new Set([...languages].map(languageOf))].sort()
	const found = await Promise.all(
		names.map(async (name) => [name, (await loaders.get(name)?.())?.stemmer] as const),
	)
	return Object.fromEntries(found.filter(([, stemmer]) => stemmer))
}

/** The first subtag of a language tag; Norwegian has three. */
export function languageOf(tag: string): string {
	const language = /^[a-z]*/i.exec(tag)?.[0].toLowerCase() ?? ''
	return language === 'nb' || language === 'nn' ? 'no' : language
}
