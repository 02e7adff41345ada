/** What an entry costs beside its value. */
const overhead = 300

/** Bytes that a key and a value take in memory, estimated: two for each character of a text, eight for a number, the fields of objects. */
export function sizeOf(value: unknown, key: string): number {
	let bytes = overhead + 2 * key.length
	const seen = new Set<object>()
	const left: unknown[] = [value]
	while (left.length > 0) {
		const part = left.pop()
		if (typeof part === 'string') bytes += 2 * part.length
		else if (typeof part !== 'object' || part === null) bytes += 8
		else if (!seen.has(part)) {
			seen.add(part)
			bytes += 40
			if (ArrayBuffer.isView(part) || part instanceof ArrayBuffer) bytes += part.byteLength
			else if (part instanceof Map) for (const pair of part) left.push(...pair)
			else if (Array.isArray(part) || part instanceof Set) for (const item of part) left.push(item)
			else
				for (const [name, field] of Object.entries(part)) {
					bytes += 2 * name.length
					left.push(field)
				}
		}
	}
	return bytes
}
