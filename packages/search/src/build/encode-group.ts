import { levelOf, writePosting } from '../format/postings.ts'
import type { Group } from './group.ts'

/** More documents than this are not told of one word: those where it weighs most are. */
const mostPostings = 2000

/** A group as it is stored. */
export interface EncodedGroup {
	readonly words: readonly string[]
	readonly postings: string
	readonly frequency: number
	readonly complete: boolean
}

/** Writes a group's postings, of a very frequent word the strongest only; among equals the newest. */
export function encodeGroup({ words, entries }: Group): EncodedGroup {
	const complete = entries.length <= 2 * mostPostings
	const kept = complete ? entries : strongest(entries)
	const codes: number[] = []
	let last = 0
	for (let at = 0; at < kept.length; at += 2) {
		const document = kept[at] as number
		writePosting(codes, document - last, kept[at + 1] as number)
		last = document
	}
	return { words: words.sort(), postings: toText(codes), frequency: entries.length / 2, complete }
}

function strongest(entries: readonly number[]): number[] {
	const levelAt = (place: number) => levelOf(entries[2 * place + 1] as number)
	return Array.from({ length: entries.length / 2 }, (_, place) => place)
		.sort((a, b) => levelAt(b) - levelAt(a) || b - a)
		.slice(0, mostPostings)
		.sort((a, b) => a - b)
		.flatMap((place) => entries.slice(2 * place, 2 * place + 2))
}

function toText(codes: readonly number[]): string {
	if (codes.length <= 4096) return String.fromCharCode(...codes)
	return String.fromCharCode(...codes.slice(0, 4096)) + toText(codes.slice(4096))
}
