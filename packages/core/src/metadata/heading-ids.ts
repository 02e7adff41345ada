/**
 * Makes the ids of a post's headings as Hugo does (`autoIDType: github`): letters, digits and `_` stay, in lower case; a space or
 * hyphen is a hyphen; everything else goes; `heading` if nothing is left. The second `a` is `a-1`.
 *
 * @param taken Ids that are used already.
 * @returns A function that gives each text, as readers see it, an id of its own.
 * @example
 * const idOf = createHeadingIds()
 * idOf('Error handling & C++') // 'error-handling--c'
 * @see https://gohugo.io/configuration/markup/#autoidtype
 */
export function createHeadingIds(taken: Iterable<string> = []): (text: string) => string {
	const used = new Set(taken)
	/** Every lower number of an id is used. */
	const numbers = new Map<string, number>()
	return (text) => {
		const base = toId(text) || 'heading'
		let id = base
		let number = numbers.get(base) ?? 0
		while (used.has(id)) id = `${base}-${++number}`
		numbers.set(base, number)
		used.add(id)
		return id
	}
}

const plain = /^[ -~]*$/

function toId(text: string): string {
	// Nearly all headings are ASCII, for which patterns without Unicode classes say the same.
	if (plain.test(text))
		return text
			.trim()
			.toLowerCase()
			.replaceAll(' ', '-')
			.replace(/[^a-z0-9_-]/g, '')
	return lowerCase(text.trim())
		.replace(/[ \n]/g, '-')
		.replace(/[^\p{L}\p{Nd}_-]/gu, '')
}

/** Letter by letter: a Greek sigma at the end of a word stays what it is in Hugo. */
function lowerCase(text: string): string {
	return text.replace(/\p{Lu}|\p{Lt}/gu, (letter) => letter.toLowerCase())
}
