/**
 * Reads a true-or-false key of the front matter, in any case.
 *
 * @param data `post.data`.
 * @param names Lower-case spellings, the first that is there wins.
 */
export function flag(data: unknown, names: readonly string[]): boolean | undefined {
	if (typeof data !== 'object' || data === null) return undefined
	for (const name of names)
		for (const [key, value] of Object.entries(data))
			if (key.toLowerCase() === name && typeof value === 'boolean') return value
	return undefined
}
