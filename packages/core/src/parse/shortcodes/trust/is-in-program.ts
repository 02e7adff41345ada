import { decodeFully } from './decode-fully.ts'
import type { MadeProgram } from './made-programs.ts'
import { isSimple, signsIn, type WrittenText } from './written-text.ts'

/** What ends a value without quotes. */
const end = /[\t\n\f\r >]+/

/**
 * Tells whether a text stands in a program where it may be more than a text of it, or begins one: of a text that ends the value of an attribute a part does.
 *
 * @example A function writes `onclick="play('…')"`, and the text is `');alert(1)//" x`.
 */
export function isInProgram(written: WrittenText, programs: readonly MadeProgram[]): boolean {
	const { text, decoded, hasSigns } = written
	if (programs.length === 0 || (!hasSigns && written.isSimple)) return false
	return programs.some(({ code, quote }) => {
		const ends = quote === '' ? end : quote
		if (ends === undefined || text.split(ends, 2).length === 1)
			return isMore(code, text, decoded, hasSigns)
		return text.split(ends).some((part) => {
			const decodedPart = decodeFully(part)
			return isMore(code, part, decodedPart, signsIn(decodedPart))
		})
	})
}

function isMore(code: string, text: string, decoded: string, hasSigns: boolean): boolean {
	if (hasSigns && (code.includes(decoded) || code.includes(text))) return true
	return !isSimple(decoded) && code.trimStart().startsWith(decoded.trimStart())
}
