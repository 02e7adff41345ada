/**
 * How many letters must be added, left out, changed, or swapped with the next to make one word of another (optimal string alignment).
 *
 * @param limit What is farther is not counted to its end.
 * @returns A number above `limit` if there are more.
 * @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
 */
export function distance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1
	let before: number[] = []
	let above = Array.from({ length: b.length + 1 }, (_, index) => index)
	for (let i = 1; i <= a.length; i++) {
		const row = [i]
		let least = i
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1
			let value = Math.min(
				(above[j] as number) + 1,
				(row[j - 1] as number) + 1,
				(above[j - 1] as number) + cost,
			)
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				value = Math.min(value, (before[j - 2] as number) + 1)
			row.push(value)
			least = Math.min(least, value)
		}
		if (least > limit) return limit + 1
		before = above
		above = row
	}
	return above[b.length] as number
}
