const mostEdits = 2

/**
 * Finds the name that was probably meant: equal but for case, `-` and `_`, or at most two edits away (a third of its length).
 *
 * @example nearestName('titel', ['title', 'date']) // 'title'
 */
export function nearestName(written: string, names: readonly string[]): string | undefined {
	const wanted = plain(written)
	let nearest: string | undefined
	let fewest = mostEdits + 1
	for (const name of names) {
		// Separators can make a name longer than what counts of it, so only much shorter ones are out at once.
		if (name.length < wanted.length - mostEdits) continue
		const candidate = plain(name)
		if (candidate === wanted) return name
		const edits = editDistance(wanted, candidate)
		if (edits < fewest && edits <= Math.floor(name.length / 3)) {
			nearest = name
			fewest = edits
		}
	}
	return nearest
}

function plain(name: string): string {
	return name.toLowerCase().replace(/[-_\s]+/g, '')
}

/**
 * Edits (insert, delete, replace, swap neighbours) that lead from one word to another, or 3 if there are more: optimal string
 * alignment.
 */
export function editDistance(a: string, b: string): number {
	if (Math.abs(a.length - b.length) > mostEdits) return mostEdits + 1
	let beforeLast: number[] = []
	let last = Array.from({ length: b.length + 1 }, (_, index) => index)
	for (let i = 1; i <= a.length; i++) {
		const row = [i]
		let fewest = i
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1
			let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1)
			row.push(best)
			if (best < fewest) fewest = best
		}
		// No way back: each further row costs at least as much.
		if (fewest > mostEdits) return mostEdits + 1
		beforeLast = last
		last = row
	}
	return Math.min(last[b.length] ?? 0, mostEdits + 1)
}
