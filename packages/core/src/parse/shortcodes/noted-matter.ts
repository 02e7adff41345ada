type Matter = Readonly<Record<string, unknown>>

/**
 * Front matter that notes which of its keys a function reads.
 *
 * @returns It, and what gives the texts of the keys that were read so far.
 */
export function noteMatter(matter: Matter): {
	readonly matter: Matter
	readonly textsRead: () => readonly string[]
} {
	const read = new Set<string>()
	const noted: Record<string, unknown> = {}
	for (const key of Object.keys(matter))
		Object.defineProperty(noted, key, {
			enumerable: true,
			get() {
				read.add(key)
				return matter[key]
			},
		})
	return { matter: noted, textsRead: () => [...read].flatMap((key) => textsIn(matter[key])) }
}

/** @param seen Anchors of YAML may name what they stand in, or the same many times. */
function textsIn(value: unknown, seen = new Set<object>()): readonly string[] {
	if (typeof value === 'string') return [value]
	if (typeof value !== 'object' || value === null || seen.has(value)) return []
	seen.add(value)
	return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner, seen)])
}
