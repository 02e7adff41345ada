/** Scripts that are written from right to left, as in `ar-Arab`. */
const rightToLeft = new Set([
	'Adlm',
	'Arab',
	'Hebr',
	'Mand',
	'Nkoo',
	'Rohg',
	'Samr',
	'Syrc',
	'Thaa',
])

/** Their letters: Unicode keeps these blocks for them, and these halves of pairs. */
const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/

/** Whether a language is written from right to left. */
export function isRightToLeft(language: string): boolean {
	return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '')
}

/** Whether some of a text is written from right to left. */
export function hasRightToLeft(text: string): boolean {
	return rightToLeftLetter.test(text)
}
