/**
 * Finds the name that was probably meant: equal but for case, `-` and `_`, or at most two edits away (a third of its length).
 *
 * @example nearestName('titel', ['title', 'date']) // 'title'
 */
export function nearestName(written: string, names: readonly string[]): string | undefined {
	const plain = (name: string) => name.toLowerCase().replace(/[-_\s]/g, '')
	const same = names.find((name) => plain(name) === plain(written))
	if (same !== undefined) return same
	const near = names
		.map((name) => ({ name, distance: editDistance(plain(written), plain(name)) }))
		.filter(({ name, distance }) => distance <= Math.min(2, Math.floor(name.length / 3)))
		.sort((a, b) => a.distance - b.distance)
	return near[0]?.name
}

/** Edits (insert, delete, replace, swap neighbours) that lead from one word to another: optimal string alignment. */
export function editDistance(a: string, b: string): number {
	if (Math.abs(a.length - b.length) > 2) return 3
	let beforeLast: number[] = []
	let last = Array.from({ length: b.length + 1 }, (_, index) => index)
	for (let i = 1; i <= a.length; i++) {
		const row = [i]
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1
			let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1)
			row.push(best)
		}
		beforeLast = last
		last = row
	}
	return last[b.length] ?? 0
}
