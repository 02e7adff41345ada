import type { StoredDocument } from '../format/files.ts'
import type { SearchDocument } from './search-document.ts'

/** Characters of a document's text that are kept for showing; all of it is searched. */
const mostText = 9_000

/** Writes one file of texts. */
export function textsFile(documents: readonly SearchDocument[]): string {
	return `[${documents.map((document) => JSON.stringify(store(document))).join(',\n')}]`
}

/** Characters of a document in a file of texts, about. */
export function textSize({ title, url, tags, description = '', sections }: SearchDocument): number {
	let size = title.length + url.length + description.length + 30
	for (const tag of tags) size += tag.length + 3
	let text = 0
	for (const {
		heading,
		anchor,
		text: { length },
	} of sections) {
		size += heading.length + anchor.length + 9
		text += length
	}
	return size + Math.min(text, mostText)
}

function store(document: SearchDocument): StoredDocument {
	const { title, url, date = '', tags, description = '', sections } = document
	const length = lengthOfEach(sections.map(({ text }) => text.length))
	return [
		title,
		url,
		date,
		tags,
		description,
		sections.flatMap(({ heading, anchor, text }) => [heading, anchor, cut(text, length)]),
	]
}

/** How much of each section may stay so that all of them together are not too much: the same for all, the short ones whole. */
function lengthOfEach(lengths: number[]): number {
	let rest = mostText
	let left = lengths.length
	for (const length of lengths.sort((a, b) => a - b)) {
		if (length * left > rest) return Math.floor(rest / left)
		rest -= length
		left--
	}
	return mostText
}

/** Never between the halves of a character. */
function cut(text: string, length: number): string {
	if (text.length <= length) return text
	return text.slice(0, length).replace(/[\ud800-\udbff]$/, '')
}
