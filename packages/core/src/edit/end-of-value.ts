/**
 * Finds where a value of TOML or JSON ends: a string, a list or table with all that is in it, or a bare word.
 *
 * @param text A valid document; for another one there is an end all the same.
 * @param start Offset of the value.
 * @example endOfValue('a = [1, "]"] # b', 4) // 12
 */
export function endOfValue(text: string, start: number): number {
	let depth = 0
	for (let at = start; at < text.length; ) {
		const character = text[at] as string
		if (character === '"' || character === "'") {
			at = endOfString(text, at)
			if (depth === 0) return at
		} else if (character === '[' || character === '{') {
			depth++
			at++
		} else if (character === ']' || character === '}') {
			at++
			if (--depth <= 0) return depth < 0 ? start : at
		} else if (depth === 0) return endOfWord(text, at)
		else if (character === '#') {
			const newline = text.indexOf('\n', at)
			at = newline < 0 ? text.length : newline
		} else at++
	}
	return text.length
}

/** Offset after the closing quote of a string of TOML or JSON. */
export function endOfString(text: string, start: number): number {
	const quote = text[start] as string
	const long = quote.repeat(3)
	const close = text.startsWith(long, start) ? long : quote
	let at = start + close.length
	while (at < text.length && !text.startsWith(close, at))
		at += quote === '"' && text[at] === '\\' ? 2 : 1
	at += close.length
	// `""""x""""` ends with a quote of its own before the closing three.
	if (close === long) while (text[at] === quote) at++
	return Math.min(at, text.length)
}

function endOfWord(text: string, start: number): number {
	const [word = ''] = /^[^,\]}\r\n#]*/.exec(text.slice(start)) ?? []
	return start + word.trimEnd().length
}
