/** Characters that a method may make, of which the next one may take a few. */
const longest = 100_000

/**
 * Refuses methods that would make a very long text, before they do.
 *
 * @param given To the method, a regular expression as an object.
 * @throws {Error} If it might be too long.
 */
export function checkLength(
	value: string | readonly unknown[],
	method: string,
	given: readonly unknown[],
): void {
	if (lengthAtMost(value, method, given) > longest)
		throw new Error(`\`${method}\` may make more than ${longest} characters`)
}

function lengthAtMost(
	value: string | readonly unknown[],
	method: string,
	given: readonly unknown[],
): number {
	const [first, second] = given
	if (typeof value !== 'string')
		return method === 'join' ? lengthOf(value) + value.length * String(first ?? ',').length : 0
	if (method === 'padEnd' || method === 'padStart') return Number(first)
	if (method === 'concat') return value.length + lengthOf(given)
	return /^replace/.test(method) ? lengthOfReplaced(value, first, String(second)) : 0
}

function lengthOf(texts: readonly unknown[]): number {
	return texts.reduce<number>((sum, text) => sum + String(text).length, 0)
}

function lengthOfReplaced(value: string, sought: unknown, by: string): number {
	// All that is before or behind, each time.
	if (/\$[`']/.test(by)) return Infinity
	const times = typeof sought === 'string' ? value.split(sought).length + 1 : value.length + 1
	// Places of one expression do not overlap, so what they have found is no longer than the text.
	const found = by.split('$').length - 1
	return value.length * (1 + found) + times * by.length
}
