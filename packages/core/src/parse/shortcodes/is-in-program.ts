import { decodeReferences } from './decode-references.ts'
import type { MadeProgram } from './made-reading.ts'
import { hasSigns, type WrittenText } from './written-text.ts'

/** What ends a value without quotes. */
const end = /[\t\n\f\r >]+/

/**
 * Tells whether a text stands in a program where it may be more than a text of it, or begins one: of a text that ends the value of an attribute a part does.
 *
 * @example A function writes `onclick="play('…')"`, and the text is `');alert(1)//" x`.
 */
export function isInProgram(written: WrittenText, programs: readonly MadeProgram[]): boolean {
	return programs.some(({ code, quote }) => {
		const parts =
			quote === undefined ? [written.text] : written.text.split(quote === '' ? end : quote)
		return parts.some((part) => {
			const isWhole = parts.length === 1
			const decoded = isWhole ? written.decoded : decodeReferences(part)
			const isMore = isWhole ? written.hasSigns : hasSigns(decoded)
			return (
				(isMore && (code.includes(decoded) || code.includes(part))) ||
				(!/^[\w-]*$/.test(decoded) && code.trimStart().startsWith(decoded.trimStart()))
			)
		})
	})
}
