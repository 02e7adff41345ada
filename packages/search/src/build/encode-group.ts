import { writePosting } from '../format/postings.ts'
import type { Group } from './group.ts'
import { mostPostings, strongest } from './strongest.ts'

/** A group as it is stored. */
export interface EncodedGroup {
	readonly words: readonly string[]
	readonly postings: string
	readonly frequency: number
	readonly complete: boolean
}

/** Writes a group's postings, of a very frequent word the strongest only; among equals the newest. */
export function encodeGroup({ words, entries, frequency }: Group): EncodedGroup {
	const complete = frequency <= mostPostings
	const kept = complete ? entries : strongest(entries)
	const codes: number[] = []
	let last = 0
	for (let at = 0; at < kept.length; at += 2) {
		const document = kept[at] as number
		writePosting(codes, document - last, kept[at + 1] as number)
		last = document
	}
	return { words: words.sort(), postings: toText(codes), frequency, complete }
}

function toText(codes: readonly number[]): string {
	if (codes.length <= 4096) return String.fromCharCode(...codes)
	return String.fromCharCode(...codes.slice(0, 4096)) + toText(codes.slice(4096))
}
