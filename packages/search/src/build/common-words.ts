/** So many documents are few: no word needs to be left out. */
const fewDocuments = 50

const mostWords = 150

/** The words that a quarter of the documents have, the most frequent first: a query with others can do without them. */
export function commonWords(frequencies: ReadonlyMap<string, number>, documents: number): string[] {
	if (documents < fewDocuments) return []
	return [...frequencies]
		.filter(([, frequency]) => frequency * 4 > documents)
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.slice(0, mostWords)
		.map(([word]) => word)
}
