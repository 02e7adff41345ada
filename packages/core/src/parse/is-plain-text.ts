/** Words in one line, and marks that mean nothing between words. */
const words = /^ ?\p{L}(?:[\p{L}\p{N},;'’“”"–—]|[.:?](?= )|(?<! ) )*\.?$/u

/**
 * Tells whether nothing in a text has to be escaped in Markdown. Most texts are such.
 *
 * @param around The characters around it.
 */
export function isPlainText(
	text: string,
	{ before, after }: { readonly before: string; readonly after: string },
): boolean {
	if (!words.test(text)) return false
	const last = text.at(-1)
	if (text.startsWith(' ') && /[\r\n]$/.test(before)) return false
	return !(last === ' ' && /^[\r\n]/.test(after)) && !(last === '.' && /^[\w.-]/.test(after))
}
