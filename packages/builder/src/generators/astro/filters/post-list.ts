import type { MadeOf } from './made-of.ts'
import type { Origin } from './scope.ts'

/** A list that is made of posts. One that is put together of several is followed as each of them. */
export interface PostList {
	readonly made: MadeOf
	/** Functions that choose of the posts: all of them are to be met. */
	readonly filters: readonly Origin[]
	/** Where something else chooses. */
	readonly untold: readonly Origin[]
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

/** Each list once: what is made anew of a part stands where that does. Of more than can be told apart one that shows all of them. */
export function uniqueLists(all: readonly PostList[]): readonly PostList[] {
	const found = new Map<string, PostList>()
	for (const { made, filters, untold } of all) {
		const list = { made, filters: unique(filters), untold: unique(untold) }
		const places = [...list.filters.map(placeOf), '', ...list.untold.map(placeOf)]
		found.set([made, ...places].join('\n'), list)
	}
	const lists = [...found.values()]
	if (lists.length <= most) return lists
	const untold = unique(lists.flatMap((one) => [...one.filters, ...one.untold]))
	return [{ made: 'entries', filters: [], untold }]
}

function unique(all: readonly Origin[]): readonly Origin[] {
	return [...new Map(all.map((one) => [placeOf(one), one])).values()]
}

function placeOf({ value: { start, end }, scope }: Origin): string {
	return [scope.module.file, start, end].join(' ')
}
