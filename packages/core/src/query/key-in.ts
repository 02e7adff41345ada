/** A key of a map in any case, as in Hugo. */
export function keyIn(map: unknown, key: string): unknown {
	if (map === null || typeof map !== 'object') return undefined
	// Of every post, three times: no list of its keys is made.
	for (const name in map)
		if (name.length === key.length && name.toLowerCase() === key)
			return (map as Record<string, unknown>)[name]
	return undefined
}
