import { type MadeOf, mostOf } from './made-of.ts'
import type { Origin } from './scope.ts'

/** A list that is made of posts. One that is put together of several is followed as each of them. */
export interface PostList {
	readonly made: MadeOf
	/** Functions that choose of the posts: all of them are to be met. */
	readonly filters: readonly Origin[]
	/** Where something else chooses. */
	readonly untold: readonly Origin[]
	/** Where it is one of several, and nobody can tell which. */
	readonly doubts?: readonly Origin[]
}

/** More lists than a person puts together. */
const most = 40

/** A list of posts that one function, or none, chooses. */
export function listOf(made: MadeOf, ...filters: readonly Origin[]): PostList {
	return { made, filters, untold: [] }
}

export function withFilter(list: PostList, filter: Origin): PostList {
	return { ...list, filters: [...list.filters, filter] }
}

export function withUntold(list: PostList, at: Origin): PostList {
	return { ...list, untold: [...list.untold, at] }
}

/** One of two lists, nobody can tell which: what either leaves out is left out. */
export function eitherOf(
	one: readonly PostList[],
	other: readonly PostList[],
	at: Origin,
): readonly PostList[] {
	if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one
	const [first, second] = [one, other].map((lists) => uniqueLists(lists).map(keyOf).sort())
	if (String(first) === String(second)) return one
	return one.flatMap((a) =>
		other.map((b) => ({
			made: mostOf([a.made, b.made]) ?? a.made,
			filters: [...a.filters, ...b.filters],
			untold: [...a.untold, ...b.untold],
			doubts: [...(a.doubts ?? []), ...(b.doubts ?? []), at],
		})),
	)
}

/** Each list once: what is made anew of a part stands where that does. Of more than can be told apart one that shows all of them. */
export function uniqueLists(all: readonly PostList[]): readonly PostList[] {
	const found = new Map<string, PostList>()
	for (const one of all) {
		const list = { ...one, filters: unique(one.filters), untold: unique(one.untold) }
		found.set(keyOf(list), list)
	}
	const lists = [...found.values()]
	if (lists.length <= most) return lists
	const untold = unique(lists.flatMap((one) => [...one.filters, ...one.untold]))
	return [{ made: 'entries', filters: [], untold }]
}

function keyOf({ made, filters, untold }: PostList): string {
	return [made, ...filters.map(placeOf), '', ...untold.map(placeOf)].join('\n')
}

function unique(all: readonly Origin[]): readonly Origin[] {
	return [...new Map(all.map((one) => [placeOf(one), one])).values()]
}

function placeOf({ value: { start, end }, scope }: Origin): string {
	return [scope.module.file, start, end].join(' ')
}
