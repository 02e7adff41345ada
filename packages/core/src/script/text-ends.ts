/** Where a text in quotes ends that begins at an index. By hand, as expressions remember each letter of long ones. */
export function endOfText(
	source: string,
	start: number,
): { readonly end: number; readonly isClosed: boolean } {
	const quote = source[start]
	for (let at = start + 1; at < source.length; at++) {
		const letter = source[at]
		if (letter === quote) return { end: at + 1, isClosed: true }
		if (letter === '\n') return { end: at, isClosed: false }
		// One that is escaped may be an end of line of two letters.
		if (letter === '\\') at += source.startsWith('\r\n', at + 1) ? 2 : 1
	}
	return { end: source.length, isClosed: false }
}

/** Where a regular expression ends, with its flags; `undefined` if its line does before. */
export function endOfPattern(source: string, start: number): number | undefined {
	let isClass = false
	for (let at = start + 1; at < source.length; at++) {
		const letter = source[at]
		if (letter === '\n') return undefined
		if (letter === '\\') at++
		else if (letter === '[') isClass = true
		else if (letter === ']') isClass = false
		else if (letter === '/' && !isClass) return endOfFlags(source, at + 1)
		if (source[at] === '\n') return undefined
	}
	return undefined
}

function endOfFlags(source: string, start: number): number {
	let at = start
	while (/[a-z]/.test(source[at] ?? '')) at++
	return at
}
