import { knownKeys } from './known-keys.ts'

/** Tells whether one of the lines up to the first blank one is a key that posts have. Prose such as `Note: …` is none. */
export function beginsWithKnownKey(source: string, start: number): boolean {
	for (let line = start; line < source.length; ) {
		const end = endOfLine(source, line)
		if (isBlank(source, line, end)) return false
		if (isKnownKey(source.slice(line, end))) return true
		line = end + 1
	}
	return false
}

/** Tells whether one of the lines between two offsets is a key that posts have. The first line that is none of front matter, such as prose or the fence of a code block, ends them. */
export function hasKnownKey(source: string, start: number, stop: number): boolean {
	for (let line = start; line < stop; ) {
		const end = endOfLine(source, line)
		const text = source.slice(line, end)
		if (isKnownKey(text)) return true
		if (!mayBeMatter.test(text)) return false
		line = end + 1
	}
	return false
}

/** A blank line, a comment, one that goes on with a value, the item of a list, a table of TOML, a key. */
const mayBeMatter = /^(?:\s*$|#|\s|-\s|[\]})[]|["']?[\w.-]{1,100}["']?\s{0,9}(?::(?:\s|$)|=))/

function isKnownKey(line: string): boolean {
	const key =
		/^[\s\p{Cf}]{0,9}\{?[\s\p{Cf}]{0,9}["']?([A-Za-z_]+)["']?[\s\p{Cf}]{0,9}(?::(?:\s|$|["'])|=)/u.exec(
			line,
		)?.[1]
	return key !== undefined && knownKeys.has(key.toLowerCase())
}

/** Offset of the last character of the line that begins at another: of its `\n`, or of a `\r` that stands alone. */
export function endOfLine(source: string, from: number): number {
	lineEnd.lastIndex = from
	return lineEnd.test(source) ? lineEnd.lastIndex - 1 : source.length
}

const lineEnd = /\r?\n|\r/g

export function isBlank(source: string, from: number, to: number): boolean {
	for (let index = from; index < to; index++) {
		const character = source[index]
		if (character !== ' ' && character !== '\t' && character !== '\r') return false
	}
	return true
}
