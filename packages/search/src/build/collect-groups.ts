import { digits, digitValue } from '../format/digits.ts'
import type { Group } from './group.ts'
import type { AnalysedDocument } from './search-document.ts'
import { mostPostings, strongest } from './strongest.ts'

/** So many are held before those that will not be told are let go: memory does not grow with documents times words. */
const mostEntries = 8 * mostPostings

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
			group.frequency++
			if (group.entries.length > mostEntries) group.entries = strongest(group.entries)
		}
		document++
	}
	return [...byStem.values()]
}

function groupOf(line: string, byStem: Map<string, Group>): Group {
	const [stem = '', ...words] = line.split(' ')
	let group = byStem.get(stem)
	if (!group) {
		group = { words: [], entries: [], frequency: 0 }
		byStem.set(stem, group)
	}
	for (const ending of words) {
		const word = ending.startsWith('=') ? ending.slice(1) : stem + ending
		if (!group.words.includes(word)) group.words.push(word)
	}
	return group
}
