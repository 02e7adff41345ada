import { digits, digitValue } from '../format/digits.ts'
import type { Group } from './group.ts'
import type { AnalysedDocument } from './search-document.ts'

/**
 * Puts the words of all documents together by their stems.
 *
 * @throws Error for an analysis that was damaged where it was kept.
 */
export function collectGroups(analyses: Iterable<AnalysedDocument>): Group[] {
	const byStem = new Map<string, Group>()
	/** Most lines are the same in many documents. */
	const byLine = new Map<string, Group>()
	let document = 0
	for (const { terms, weights } of analyses) {
		const lines = terms === '' ? [] : terms.split('\n')
		for (let index = 0; index < lines.length; index++) {
			const line = lines[index] as string
			const mark = digitValue(weights.charCodeAt(index))
			if (!(mark >= 0 && mark < digits))
				throw new Error(
					`Unexpected analysis of document ${document}, expected one of createAnalyser`,
				)
			let group = byLine.get(line)
			if (!group) {
				group = groupOf(line, byStem)
				byLine.set(line, group)
			}
			group.entries.push(document, mark)
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
