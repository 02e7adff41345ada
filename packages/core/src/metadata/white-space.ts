/**
 * A run of white space as Go's `unicode.IsSpace` has it, which Hugo counts words by: with U+0085 (next line), and without
 * U+FEFF, which JavaScript's `\s` takes in.
 */
export const whiteSpace = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/

/** Finds every run of two or more; `$1` is its first character. */
export const longWhiteSpace = new RegExp(
	`(${whiteSpace.source.slice(0, -1)})${whiteSpace.source}`,
	'g',
)

/** Tells whether a UTF-16 code unit is white space in the sense of {@link whiteSpace}. */
export function isWhiteSpace(code: number): boolean {
	if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
	if (code < 0x1680) return code === 0xa0 || code === 0x85
	return whiteSpace.test(String.fromCharCode(code))
}
