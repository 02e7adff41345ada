const tag = /<(\/?)(pre|code|script|style|textarea)\b[^<>]*>/gi

/**
 * Knows where the code of a text is, in HTML.
 *
 * @returns Tells whether a character is in code; places are asked for in their order.
 */
export function codeIn(text: string): (place: number) => boolean {
	const marks = text.matchAll(tag)
	let next = marks.next()
	let depth = 0
	return (place) => {
		for (; !next.done && next.value.index < place; next = marks.next())
			depth = next.value[1] === '' ? depth + 1 : Math.max(0, depth - 1)
		return depth > 0
	}
}
