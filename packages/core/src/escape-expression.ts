/** A text as a regular expression that finds it, also within brackets and with the flag `u`. */
export function escapeExpression(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll('-', '\\x2d')
}
