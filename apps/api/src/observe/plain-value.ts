/** What a value is cut to, so that a line stays a line. */
const MOST_CHARACTERS = 2000
const MOST_STACK = 8000
const MOST_ENTRIES = 50
const MOST_VALUES = 200
const DEEPEST = 5

/**
 * Makes a copy of a value that can be written as JSON, whatever the value is: long strings, many entries and deep or circular ones are cut and say so; what throws when it is read, says so.
 *
 * Nothing of the value is called: no `toJSON`, no `toString`. Getters are.
 */
export function toPlain(value: unknown): unknown {
	let left = MOST_VALUES

	function plain(value: unknown, above: readonly object[]): unknown {
		if (left-- <= 0) return '[left out]'
		if (typeof value === 'string') return cut(value, MOST_CHARACTERS)
		if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
		if (typeof value === 'bigint') return cut(String(value), MOST_CHARACTERS)
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
		if (value instanceof Date)
			return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString()
		if (value instanceof URL || value instanceof RegExp) return cut(String(value), MOST_CHARACTERS)
		if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`
		if (value instanceof Map) return plain(listed(value.entries(), value.size), above)
		if (Array.isArray(value) || value instanceof Set) {
			const size = Array.isArray(value) ? value.length : value.size
			return listed(value.values(), size).map((item) => plain(item, above))
		}
		const result = Object.create(null)
		const names = Object.keys(value)
		for (const name of names.slice(0, MOST_ENTRIES))
			result[cut(name, MOST_CHARACTERS)] = read(value, name, above)
		if (names.length > MOST_ENTRIES) result['…'] = `${names.length - MOST_ENTRIES} more`
		return result
	}

	function read(value: object, name: string, above: readonly object[]): unknown {
		try {
			return plain(value[name as keyof typeof value], above)
		} catch {
			return '[unreadable]'
		}
	}

	function plainError(error: Error, above: readonly object[]): unknown {
		const { name, message, stack, cause, ...more } = error
		return {
			...{ name: plain(name, above), message: plain(message, above) },
			...(typeof stack === 'string' && { stack: cut(stack, MOST_STACK) }),
			...(cause !== undefined && { cause: plain(cause, above) }),
			...(Object.keys(more).length > 0 && { more: plain(more, above) }),
		}
	}

	return plain(value, [])
}

function listed(values: Iterable<unknown>, size: number): unknown[] {
	const list: unknown[] = []
	for (const value of values) {
		if (list.length === MOST_ENTRIES) return [...list, `${size - MOST_ENTRIES} more`]
		list.push(value)
	}
	return list
}

function cut(text: string, most: number): string {
	return text.length <= most ? text : `${text.slice(0, most)}… ${text.length - most} more`
}
