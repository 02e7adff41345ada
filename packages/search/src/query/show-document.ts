import type { StoredDocument } from '../format/files.ts'
import { excerpt } from './excerpt.ts'
import { findPlaces } from './find-places.ts'
import type { FoundSection, SearchItem } from './search-result.ts'

/** More places than this are not shown of one document. */
const mostSections = 3

/** The words of a query as they are looked for in texts. */
export interface WantedWords {
	/** As for `findPlaces`. */
	readonly numbers: ReadonlyMap<string, number>
	/** How rare each of the query's words is. */
	readonly rarities: readonly number[]
}

/**
 * What is shown of a document: the sections that have most of the query's words and the rarest, heading included, and of equals the first; if there is
 * none, because the words are in its title, its description or its beginning.
 */
export function showDocument(
	[title, url, date, tags, description, stored]: StoredDocument,
	score: number,
	{ numbers, rarities }: WantedWords,
): SearchItem {
	const found: (FoundSection & { readonly weight: number })[] = []
	for (let at = 0; at + 2 < stored.length; at += 3) {
		const [heading, anchor, text] = stored.slice(at, at + 3) as [string, string, string]
		const places = findPlaces(text, numbers)
		const inHeading = findPlaces(heading, numbers)
		const words = new Set([...places, ...inHeading].map(({ word }) => word))
		const weight = [...words].reduce((sum, word) => sum + (rarities[word] ?? 0), 0)
		if (words.size > 0) found.push({ heading, anchor, excerpt: excerpt(text, places), weight })
	}
	const sections = found
		.sort((a, b) => b.weight - a.weight)
		.slice(0, mostSections)
		.map(({ heading, anchor, excerpt }) => ({ heading, anchor, excerpt }))
	if (sections.length === 0) {
		const text = description || stored.find((part, at) => at % 3 === 2 && part !== '') || ''
		sections.push({ heading: '', anchor: '', excerpt: excerpt(text, findPlaces(text, numbers)) })
	}
	return { url, title, date, tags, score, sections }
}
