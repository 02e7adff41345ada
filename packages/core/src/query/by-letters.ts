const collator = new Intl.Collator('en')

/** Compares as a dictionary does, and Hugo: `Ärger` is between `apple` and `Zoo`. The language of the machine does not matter. */
export function byLetters(a: string, b: string): number {
	return collator.compare(a, b)
}
