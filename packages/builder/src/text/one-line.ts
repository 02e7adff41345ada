/** What a text has seldom: white space that is not one space, and what cannot be seen. */
const uneven = /\s{2,}|[^\S ]|\p{Cc}/u

/** A text as one line: its words with one space between them. */
export function oneLine(text: string): string {
	const whole = text.toWellFormed()
	return uneven.test(whole) ? whole.replace(/[\s\p{Cc}]+/gu, ' ').trim() : whole.trim()
}
