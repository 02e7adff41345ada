import { levelOf, steps, writePosting } from '../format/postings.ts'
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

/** Counts how many documents each level has, and so finds where to end without sorting them. */
function strongest(entries: readonly number[]): number[] {
	const counts = new Array<number>(steps + 1).fill(0)
	for (let at = 1; at < entries.length; at += 2) {
		const level = levelOf(entries[at] as number)
		counts[level] = (counts[level] as number) + 1
	}
	let last = steps
	let room = mostPostings
	while ((counts[last] as number) < room) room -= counts[last--] as number
	// Of the last level the oldest are left out.
	let left = (counts[last] as number) - room
	const kept: number[] = []
	for (let at = 0; at < entries.length; at += 2) {
		const level = levelOf(entries[at + 1] as number)
		if (level < last || (level === last && left-- > 0)) continue
		kept.push(entries[at] as number, entries[at + 1] as number)
	}
	return kept
}

function toText(codes: readonly number[]): string {
	if (codes.length <= 4096) return String.fromCharCode(...codes)
	return String.fromCharCode(...codes.slice(0, 4096)) + toText(codes.slice(4096))
}
