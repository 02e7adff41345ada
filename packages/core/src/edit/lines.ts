/** Offset of the first character of the line. */
export function startOfLine(text: string, at: number): number {
	return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
}

/** Offset of the line break, or the end of the text. */
export function endOfLine(text: string, at: number): number {
	const newline = text.indexOf('\n', at)
	if (newline < 0) return text.length
	return text[newline - 1] === '\r' && newline > at ? newline - 1 : newline
}

/** Offset of the next line. */
export function afterLine(text: string, at: number): number {
	const newline = text.indexOf('\n', at)
	return newline < 0 ? text.length : newline + 1
}

/** The line ending of a text. */
export function newlineOf(text: string): string {
	return /\r?\n/.exec(text)?.[0] ?? '\n'
}
