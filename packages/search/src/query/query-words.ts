import { tokenise } from '../text/tokenise.ts'

/** More of a query is not looked at. */
const [mostCharacters, mostWords] = [1000, 12]

/** A word of a query. */
export interface QueryWord {
	readonly text: string
	/** As it was written. */
	readonly written: string
	/** Part of a compound. */
	readonly isPart: boolean
	/** A compound. */
	readonly isWhole: boolean
	/** Whether it may go on: it stands at the end, with nothing after it. */
	readonly isOpen: boolean
}

/** The distinct words of a query, in order. */
export function queryWords(query: string): QueryWord[] {
	const text = query.slice(0, mostCharacters)
	const words = new Map<string, QueryWord>()
	for (const { text: word, start, end, kind } of tokenise(text)) {
		if (kind === 'tail') continue
		const isOpen = end === text.length
		if (words.has(word) || words.size === mostWords) continue
		words.set(word, {
			text: word,
			written: text.slice(start, end),
			isPart: kind === 'part',
			isWhole: kind === 'whole',
			isOpen,
		})
	}
	return [...words.values()]
}
