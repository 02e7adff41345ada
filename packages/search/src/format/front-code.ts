import { digit, digits, digitValue } from './digits.ts'

/**
 * Sorted words as one text: each is what differs from the one before, after a character that says how much does not.
 *
 * @param words Sorted, without spaces.
 * @example frontCode(['run', 'runs']) // '!run $s'
 */
export function frontCode(words: readonly string[]): string {
	let before = ''
	return words
		.map((word) => {
			let same = 0
			while (same < before.length && same < digits - 1 && word[same] === before[same]) same++
			before = word
			return digit(same) + word.slice(same)
		})
		.join(' ')
}

/** The words of {@link frontCode}. */
export function frontDecode(text: string): string[] {
	if (text === '') return []
	let before = ''
	return text.split(' ').map((piece) => {
		before = before.slice(0, Math.max(0, digitValue(piece.charCodeAt(0)))) + piece.slice(1)
		return before
	})
}
