/** Longer names are none that a browser knows. */
const LONGEST = 40

/**
 * Tells whether a name is put together of at least two of some parts.
 *
 * @example isMadeOf('onload', (part) => part === 'on' || part === 'load') // true
 */
export function isMadeOf(name: string, isPart: (text: string) => boolean): boolean {
	if (name.length > LONGEST) return false
	/** Lengths of beginnings that are made of parts. */
	const lengths = [0]
	for (let end = 1; end <= name.length; end++) {
		const isEnd = end === name.length
		const found = lengths.some((start) => !(isEnd && start === 0) && isPart(name.slice(start, end)))
		if (found) lengths.push(end)
	}
	return lengths.at(-1) === name.length
}
