/**
 * Whether a value is the same after it was written down and read again, in another thread or another run: plain objects, lists, maps,
 * sets, dates and primitives, all the way down.
 */
export function isPortable(value: unknown, seen: Set<object> = new Set()): boolean {
	if (typeof value === 'function' || typeof value === 'symbol') return false
	if (typeof value !== 'object' || value === null || seen.has(value)) return true
	seen.add(value)
	const isAll = (items: Iterable<unknown>) => [...items].every((item) => isPortable(item, seen))
	switch (Object.getPrototypeOf(value)) {
		case Date.prototype:
			return true
		case Map.prototype:
			return isAll((value as Map<unknown, unknown>).entries())
		case Set.prototype:
			return isAll(value as Set<unknown>)
		case Array.prototype:
			return isAll(value as unknown[])
		case Object.prototype:
		case null:
			return isAll(Object.values(value)) && Object.getOwnPropertySymbols(value).length === 0
		default:
			return false
	}
}
