import { characterReference, decodeReference } from './decode-references.ts'

/** A sign of a text, and where it is written: as itself, with a backslash, or as a reference. */
export interface WrittenSign {
	/** Where it begins in the text. */
	readonly index: number
	readonly text: string
	/** Offsets in the source; of the end of a line with the white space and the marks of quotes around it. */
	readonly start: number
	readonly end: number
}

const reference = new RegExp(characterReference, 'y')
const lineEnd = /[ \t]*(?:\r\n?|\n)[ \t>]*/y
const punctuation = /[!-/:-@[-`{-~]/

/**
 * Finds what stands in the source for the signs of a text, by the rules of CommonMark.
 *
 * @param value Of a text node.
 * @param from Where it begins in the source.
 * @returns In order, and up to the first sign that does not stand there: something else made it.
 */
export function* alignText(value: string, source: string, from: number): Generator<WrittenSign> {
	let start = from
	for (let index = 0; index < value.length; ) {
		const [text, length] = signAt(value, index, source, start)
		if (length === 0) return
		const end = start + length
		yield { index, text, start, end }
		index += text.length
		start = end
	}
}

/** A sign of a text, and the length of what is written for it: 0 if it does not stand there. */
function signAt(
	value: string,
	index: number,
	source: string,
	at: number,
): readonly [text: string, length: number] {
	const [wanted = '', written] = [value[index], source[at]]
	if (wanted === '\n' || wanted === '\r') {
		const text = value.startsWith('\r\n', index) ? '\r\n' : wanted
		return [text, lengthOf(lineEnd, source, at)]
	}
	if (written === '&') {
		const length = lengthOf(reference, source, at)
		const text = decodeReference(source.slice(at, at + length))
		if (length > 0 && value.startsWith(text, index)) return [text, length]
	}
	if (written === '\\' && source[at + 1] === wanted && punctuation.test(wanted)) return [wanted, 2]
	const isSame = written === wanted || (written === '\0' && wanted === '\ufffd')
	return [wanted, isSame ? 1 : 0]
}

function lengthOf(pattern: RegExp, source: string, at: number): number {
	pattern.lastIndex = at
	return pattern.exec(source)?.[0].length ?? 0
}
