import type { Requirement } from '../../hiding/condition.ts'
import type { KeyDefault } from './type-default.ts'

/** What posts are hidden that say all of a list, where a schema gives some what they do not say. */
export interface DefaultedLists {
	readonly lists: readonly (readonly Requirement[])[]
	/** Whether nobody can tell of posts that say nothing: these are shown. */
	readonly isUntold: boolean
}

/** Makes lists of what posts say from one of what their entries have. */
export function withDefaults(
	all: readonly Requirement[],
	defaultOf: (key: string) => KeyDefault,
): DefaultedLists {
	let lists: readonly (readonly Requirement[])[] = [[]]
	let isUntold = false
	for (const one of all) {
		const known = defaultOf(one.key)
		const isMet = meets(one, null)
		const isMetByDefault = known === 'unknown' ? false : meets(one, known.value)
		isUntold ||= known === 'unknown' && isMet
		const alternatives =
			isMet === isMetByDefault
				? [[one]]
				: isMet
					? [[one, { key: one.key, value: null, isNot: true } as const]]
					: [[one], [{ key: one.key, value: null }]]
		lists = lists.flatMap((list) => alternatives.map((more) => [...list, ...more]))
	}
	return { lists, isUntold }
}

function meets(one: Requirement, said: unknown): boolean {
	const isSaid = one.value === undefined ? Boolean(said) : said === one.value
	return isSaid !== (one.isNot ?? false)
}
