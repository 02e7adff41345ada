/** Parts of a list by what each is asked for, in their order. */
export function groupBy<Part>(
	parts: Iterable<Part>,
	keyOf: (part: Part) => string,
): ReadonlyMap<string, readonly Part[]> {
	const found = new Map<string, Part[]>()
	for (const part of parts) {
		const key = keyOf(part)
		const others = found.get(key)
		if (others) others.push(part)
		else found.set(key, [part])
	}
	return found
}
