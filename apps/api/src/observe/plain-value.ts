/** So many characters of a value are written, … */
const MOST = 16_000
/** … of each text in it, … */
const MOST_OF_TEXT = 2000
const MOST_OF_NAME = 200
const MOST_OF_STACK = 8000
/** … and so many entries of each list and object. */
const MOST_ENTRIES = 50
const DEEPEST = 5
/** What a value costs at least. */
const COST = 8

/**
 * Makes a copy of a value that can be written as JSON, whatever the value is.
 *
 * Long texts, many entries, deep and circular objects are cut, and say so; what throws when it is read says that. No `toJSON` is called.
 */
export function toPlain(value: unknown): unknown {
	let left = MOST

	function text(value: string, most: number): string {
		const length = Math.min(value.length, most, Math.max(0, left))
		left -= length
		return length === value.length
			? value
			: `${value.slice(0, length)}… ${value.length - length} more`
	}

	function plain(value: unknown, above: readonly object[]): unknown {
		left -= COST
		if (typeof value === 'string') return text(value, MOST_OF_TEXT)
		if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
		if (typeof value === 'bigint') return text(String(value), MOST_OF_TEXT)
		if (typeof value === 'function' || typeof value === 'symbol') return `[${typeof value}]`
		if (typeof value !== 'object' || value === null) return value
		if (above.includes(value)) return '[circular]'
		if (above.length >= DEEPEST) return '[too deep]'
		try {
			return plainObject(value, [...above, value])
		} catch {
			return '[unreadable]'
		}
	}

	function plainObject(value: object, above: readonly object[]): unknown {
		if (value instanceof Error) return plainError(value, above)
		if (value instanceof Date) return String(value.toJSON())
		if (value instanceof URL || value instanceof RegExp) return text(String(value), MOST_OF_TEXT)
		if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`
		if (Array.isArray(value)) return list(value, value.length, above)
		if (value instanceof Set || value instanceof Map) return list(value, value.size, above)
		return fields(value, Object.keys(value), above)
	}

	function list(values: Iterable<unknown>, size: number, above: readonly object[]): unknown[] {
		const result: unknown[] = []
		for (const value of values) {
			if (result.length === MOST_ENTRIES || left <= 0)
				return [...result, `… ${size - result.length} more`]
			result.push(plain(value, above))
		}
		return result
	}

	function fields(value: object, names: readonly string[], above: readonly object[]): object {
		// Without a prototype, `__proto__` is a name like any other.
		const result = Object.create(null)
		for (const [index, name] of names.entries()) {
			if (index === MOST_ENTRIES || left <= 0) {
				result['…'] = `${names.length - index} more`
				break
			}
			result[text(name, MOST_OF_NAME)] = field(value, name, above)
		}
		return result
	}

	function field(value: object, name: string, above: readonly object[]): unknown {
		try {
			return plain(value[name as keyof typeof value], above)
		} catch {
			return '[unreadable]'
		}
	}

	function plainError(error: Error, above: readonly object[]): object {
		const first = fields(error, ['name', 'message'], above)
		const stack = typeof error.stack === 'string' && text(error.stack, MOST_OF_STACK)
		const inner = ['cause', 'errors'].filter((name) => name in error)
		const more = Object.keys(error).filter((name) => !(name in first) && !inner.includes(name))
		return { ...first, ...(stack && { stack }), ...fields(error, [...inner, ...more], above) }
	}

	return plain(value, [])
}
