import type { TakenOut } from '../taken-out.ts'

/** What is a guillemet, and would begin an element after the first sign; before it, what is escaped. */
const angles = /\\[\s\S]|(?<!<)(?<quote><<)(?=<*[a-z/!?])/gi

/**
 * Finds `<<` that quotes a word.
 *
 * @param from Where the body begins.
 */
export function findAngleQuotes(source: string, from: number): readonly TakenOut[] {
	if (!source.includes('<<', from)) return []
	const found: TakenOut[] = []
	angles.lastIndex = from
	for (let match = angles.exec(source); match; match = angles.exec(source)) {
		const value = match.groups?.quote
		const { index: start } = match
		if (value) found.push({ start, end: start + value.length, kind: 'text', value })
	}
	return found
}

/** Whether `<<` that quotes something ends there. */
export function endsAngleQuote(source: string, end: number): boolean {
	return /(?:^|[^<\\])<<$/.test(source.slice(Math.max(0, end - 3), end))
}
