import type { StoredDocument } from '../format/files.ts'
import { textsPath } from '../format/paths.ts'
import type { SearchDocument } from './search-document.ts'
import type { SearchFile } from './search-file.ts'

/** Characters of a pack, about. */
const target = 8_000

/** Characters of a document's text that are kept for showing; all of it is searched. */
const mostText = 9_000

/** The files that hold what is shown of documents, and how many documents each has, as a power of two. */
export function textFiles(documents: readonly SearchDocument[]): {
	readonly pack: number
	readonly files: readonly SearchFile[]
} {
	const contents = documents.map((document) => JSON.stringify(store(document)))
	const all = contents.reduce((sum, { length }) => sum + length, 0)
	let pack = 0
	while (pack < 8 && (all / Math.max(1, documents.length)) * 2 ** (pack + 1) <= target) pack++
	const files: SearchFile[] = []
	for (let start = 0; start < contents.length; start += 2 ** pack)
		files.push({
			path: textsPath(files.length),
			content: `[${contents.slice(start, start + 2 ** pack).join(',\n')}]`,
		})
	return { pack, files }
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
