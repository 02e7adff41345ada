import { type TextGroup, textGroup } from './text-group.ts'
import { type WrittenText, writtenText } from './written-text.ts'

type Matter = Readonly<Record<string, unknown>>

/** Front matter that notes which of its keys a function reads. */
export interface NotedMatter {
	readonly matter: Matter
	/** Forgets what was read. */
	begin(): void
	/** What the keys say that were read since, and what all keys are called: that can be read without a note. */
	read(): TextGroup
}

/** Where Node.js asks for what it prints of an object. */
const inspected = Symbol.for('nodejs.util.inspect.custom')

/** Makes it for all calls of a post: what a key says is looked at once. */
export function noteMatter(matter: Matter): NotedMatter {
	const keys = Object.keys(matter)
	const names = keys.map((key) => writtenText(labelOf(key), key, { isName: true }))
	const texts = new Map<string, readonly WrittenText[]>()
	const read = new Set<string>()
	/** What the last call read: most calls of a post read the same. */
	let last: { readonly keys: readonly string[]; readonly group: TextGroup } | undefined
	const noted: Record<string, unknown> = {}
	for (const key of keys)
		Object.defineProperty(noted, key, {
			enumerable: true,
			get() {
				read.add(key)
				// As it is now: the function may change it.
				textsOf(key)
				return matter[key]
			},
		})
	// What is printed may be written too.
	Object.defineProperty(noted, inspected, { value: () => ({ ...noted }) })
	const textsOf = (key: string) => {
		const known = texts.get(key) ?? textsIn(matter[key], labelOf(key))
		texts.set(key, known)
		return known
	}
	return {
		matter: noted,
		begin: () => read.clear(),
		read() {
			const keys = [...read]
			const isSame =
				last?.keys.length === keys.length && last.keys.every((key, index) => key === keys[index])
			if (!last || !isSame) last = { keys, group: textGroup([...names, ...keys.flatMap(textsOf)]) }
			return last.group
		},
	}
}

function labelOf(key: string): string {
	return `\`${key}\` of the front matter`
}

/** @param seen Anchors of YAML may name what they stand in, or the same many times. */
function textsIn(value: unknown, of: string, seen = new Set<object>()): readonly WrittenText[] {
	if (typeof value === 'string') return [writtenText(of, value)]
	if (typeof value !== 'object' || value === null || seen.has(value)) return []
	seen.add(value)
	const isList = Array.isArray(value)
	return Object.entries(value).flatMap(([key, inner]) => [
		...(isList ? [] : [writtenText(of, key, { isName: true })]),
		...textsIn(inner, of, seen),
	])
}
