/** A moment at which something was changed: `number` counts the changes of this process, `time` compares with what others have made. */
export interface Change {
	readonly number: number
	readonly time: number
}

/** Remembers when references were changed last, so that whoever holds a value sees whether it was made before. */
export interface Changes {
	note(references: readonly string[], change: Change): void
	noteAll(change: Change): void
	/** The last change of any of them. */
	last(key: string, references: readonly string[]): Change
}

const never: Change = { number: 0, time: Number.NEGATIVE_INFINITY }

/** @param most How many references are remembered. Beyond it the oldest are forgotten, and all that was made before them counts as changed. */
export function createChanges(most = 10_000): Changes {
	const byReference = new Map<string, Change>()
	let floor = never

	function later(change: Change, reference: string): Change {
		const other = byReference.get(reference)
		return other && other.number > change.number ? other : change
	}

	return {
		note(references, change) {
			for (const reference of references) {
				byReference.delete(reference)
				byReference.set(reference, change)
			}
			for (const [reference, oldest] of byReference) {
				if (byReference.size <= most) break
				byReference.delete(reference)
				floor = oldest
			}
		},
		noteAll(change) {
			byReference.clear()
			floor = change
		},
		last: (key, references) => references.reduce(later, later(floor, key)),
	}
}
