const mostEdits = 2

/**
 * Finds the name that was probably meant: equal but for case, `-` and `_`, or at most two edits away (a third of its length).
 *
 * @example nearestName('titel', ['title', 'date']) // 'title'
 */
export function nearestName(written: string, names: readonly string[]): string | undefined {
	return nameFinder(names)(written)
}

/** The same for many questions about the same names. */
export function nameFinder(names: readonly string[]): (written: string) => string | undefined {
	const candidates = names.map((name) => ({ name, ...keyOf(name) }))
	const byPlain = new Map(candidates.toReversed().map(({ plain, name }) => [plain, name]))
	return (written) => {
		const wanted = keyOf(written)
		const equal = byPlain.get(wanted.plain)
		if (equal !== undefined) return equal
		let nearest: string | undefined
		let fewest = mostEdits + 1
		for (const { name, plain, letters } of candidates) {
			// Replacing a letter by another takes one away and adds one.
			if (bits(letters ^ wanted.letters) > 2 * mostEdits) continue
			const edits = editDistance(wanted.plain, plain)
			if (edits < fewest && edits <= Math.floor(name.length / 3)) {
				nearest = name
				fewest = edits
			}
		}
		return nearest
	}
}

/** What counts of a name, and which letters are in it, one bit each. */
function keyOf(name: string): { readonly plain: string; readonly letters: number } {
	const plain = name.toLowerCase().replace(/[-_\s]+/g, '')
	let letters = 0
	for (let index = 0; index < plain.length; index++) letters |= 1 << plain.charCodeAt(index)
	return { plain, letters }
}

function bits(word: number): number {
	let count = 0
	for (let rest = word; rest !== 0; rest &= rest - 1) count++
	return count
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
