/**
 * Remembers what a pure function makes of a text, for things that cost a hundred times more to make than to use.
 *
 * This is no state: with it and without it every call returns the same. At most `limit` results are kept.
 *
 * @param make Must depend on its argument alone, and what it returns must not change.
 */
export function memoize<Value>(make: (key: string) => Value, limit = 64): (key: string) => Value {
	const made = new Map<string, Value>()
	return (key) => {
		const known = made.get(key)
		if (known !== undefined) return known
		const value = make(key)
		if (made.size >= limit) made.clear()
		made.set(key, value)
		return value
	}
}
