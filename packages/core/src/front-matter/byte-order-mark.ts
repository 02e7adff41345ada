const mark = '\ufeff'

/** The byte order mark that a text begins with, or nothing. */
export function byteOrderMarkOf(text: string): string {
	return text.startsWith(mark) ? mark : ''
}

/** A text without the byte order mark that it begins with, as sources of posts are. */
export function withoutByteOrderMark(text: string): string {
	return text.startsWith(mark) ? text.slice(mark.length) : text
}
