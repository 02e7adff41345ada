/** How many different characters {@link digit} gives. */
export const digits = 92

/**
 * A number as one printable character that JSON does not escape.
 *
 * @param value Below {@link digits}.
 */
export function digit(value: number): string {
	return String.fromCharCode(digitCode(value))
}

/** The character of {@link digit} as a number. */
export function digitCode(value: number): number {
	const code = value + 33
	// Neither `"` nor `\`.
	return code < 34 ? code : code < 91 ? code + 1 : code + 2
}

/**
 * What {@link digitCode} was made of.
 *
 * @returns A number out of range for a character that it never gives.
 */
export function digitValue(code: number): number {
	return code === 34 || code === 92 || !(code > 32) ? -1 : code - 33 - +(code > 34) - +(code > 92)
}
