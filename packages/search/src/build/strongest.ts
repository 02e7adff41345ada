import { levelOf, steps } from '../format/postings.ts'

/** More documents than this are not told of one word: those where it weighs most are. */
export const mostPostings = 2000

/**
 * The entries of a group with the most weight, as many as are told; among equals the newest. Of some of the documents, and then of what is
 * left and the others, they are the same as of all.
 *
 * @param entries Not fewer than are told.
 */
export function strongest(entries: readonly number[]): number[] {
	// How many documents each level has says where to end, without sorting them.
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
