import { readPostings, steps } from '../format/postings.ts'
import type { FoundWord } from './find-word.ts'

/** How much more a document counts if its title has the whole query, and how much is left if it has hardly any of it. */
const [titleBonus, leastCoverage] = [0.6, 0.25]

/** A document that was found. */
export interface RankedDocument {
	readonly document: number
	readonly score: number
}

/** What {@link rank} finds. */
export interface Ranking {
	/** The best first. */
	readonly ranked: readonly RankedDocument[]
	/** How rare each word is, by its place in the query: 0 if it is nowhere. */
	readonly rarities: readonly number[]
}

/**
 * Orders the documents that have any of the words: by BM25F, more if many of the words are there, still more if they are in the title;
 * of equals the newest first.
 *
 * @param documents How many there are.
 */
export function rank(found: readonly FoundWord[], documents: number): Ranking {
	const scores = new Float64Array(documents)
	const covered = new Float64Array(documents)
	const titled = new Float64Array(documents)
	const rarities: number[] = []
	let all = 0
	const hasWhole = found.some(({ word, groups }) => word.isWhole && groups.size > 0)
	for (const { groups, word } of found) {
		if (groups.size === 0) {
			rarities.push(0)
			continue
		}
		const best = new Float64Array(documents)
		const hasTitle = new Uint8Array(documents)
		let rarity = Number.POSITIVE_INFINITY
		for (const [{ postings, frequency }, share] of groups) {
			const entries: number[] = []
			readPostings(postings, documents, (document, level, inTitle) => {
				entries.push(document, level)
				if (inTitle) hasTitle[document] = 1
			})
			const weight = share * rarityOf(frequency || entries.length / 2, documents)
			rarity = Math.min(rarity, weight / share)
			for (let at = 0; at < entries.length; at += 2) {
				const document = entries[at] as number
				const value = (weight * ((entries[at + 1] as number) + 0.5)) / steps
				if (value > (best[document] as number)) best[document] = value
			}
		}
		// The parts of a compound say less than the whole.
		const share = word.isPart && hasWhole ? 0.5 : 1
		rarities.push(rarity * share)
		all += rarity * share
		for (let document = 0; document < documents; document++) {
			const value = best[document] as number
			if (value === 0) continue
			scores[document] = (scores[document] as number) + value * share
			covered[document] = (covered[document] as number) + rarity * share
			if (hasTitle[document]) titled[document] = (titled[document] as number) + rarity * share
		}
	}
	const ranked: RankedDocument[] = []
	scores.forEach((sum, document) => {
		if (sum === 0) return
		const coverage = (covered[document] as number) / all
		const title = (titled[document] as number) / all
		const score =
			sum * (leastCoverage + (1 - leastCoverage) * coverage) * (1 + titleBonus * title ** 2)
		ranked.push({ document, score })
	})
	ranked.sort((a, b) => b.score - a.score || b.document - a.document)
	return { ranked, rarities }
}

/** Inverse document frequency, never 0: a word that nearly every document has still says a little. */
function rarityOf(frequency: number, documents: number): number {
	return Math.log(1 + (documents - Math.min(frequency, documents) + 0.5) / (frequency + 0.5))
}
