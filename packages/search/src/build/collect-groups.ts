import { digits, digitValue } from '../format/digits.ts'
import type { Group } from './group.ts'
import type { AnalysedDocument } from './search-document.ts'
import { createTokenTable, hashStart, hashStep } from './token-table.ts'

/**
 * Puts the words of all documents together by their stems.
 *
 * @throws Error for an analysis that was damaged where it was kept.
 */
export function collectGroups(analyses: Iterable<AnalysedDocument>): Group[] {
	const byStem = new Map<string, Group>()
	/** Most lines are the same in many documents. */
	const table = createTokenTable()
	const byLine: Group[] = []
	let document = 0
	for (const { terms } of analyses) {
		for (let start = 0; start < terms.length; ) {
			const mark = digitValue(terms.charCodeAt(start))
			let end = start + 1
			let hash = hashStart
			for (; end < terms.length; end++) {
				const code = terms.charCodeAt(end)
				if (code === 10) break
				hash = hashStep(hash, code)
			}
			if (mark < 0 || mark >= digits || end - start < 2)
				throw new Error(
					`Unexpected analysis of document ${document}, expected one of createAnalyser`,
				)
			const line = table.numberOf(terms, start + 1, end, hash)
			if (line === byLine.length) byLine.push(groupOf(table.tokens[line] as string, byStem))
			const group = byLine[line] as Group
			group.entries.push(document, mark)
			start = end + 1
		}
		document++
	}
	return [...byStem.values()]
}

function groupOf(line: string, byStem: Map<string, Group>): Group {
	const [stem = '', ...words] = line.split(' ')
	let group = byStem.get(stem)
	if (!group) {
		group = { words: [], entries: [] }
		byStem.set(stem, group)
	}
	for (const ending of words) {
		const word = ending.startsWith('=') ? ending.slice(1) : stem + ending
		if (!group.words.includes(word)) group.words.push(word)
	}
	return group
}
