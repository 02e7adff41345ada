/**
 * Finds the name that was most likely meant.
 *
 * @returns The nearest of `names`, if at most a third of the letters differ.
 * @example nearestName('titel', ['title', 'url']) // 'title'
 */
export function nearestName(written: string, names: readonly string[]): string | undefined {
	let best: { readonly name: string; readonly distance: number } | undefined
	for (const name of names) {
		const distance = editDistance(written.toLowerCase(), name.toLowerCase())
		if (
			distance <= Math.max(1, Math.ceil(name.length / 3)) &&
			distance < (best?.distance ?? Infinity)
		)
			best = { name, distance }
	}
	return best?.name
}

/** Number of letters to insert, delete or replace (Levenshtein). */
function editDistance(a: string, b: string): number {
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
	for (const [row, letter] of [...a].entries()) {
		const current = [row + 1]
		for (const [column, other] of [...b].entries()) {
			const replace = (previous[column] ?? 0) + (letter === other ? 0 : 1)
			current.push(Math.min(replace, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1))
		}
		previous = current
	}
	return previous.at(-1) ?? 0
}
