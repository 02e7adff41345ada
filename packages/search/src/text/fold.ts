// Accents of Latin, Greek and Cyrillic; points of Hebrew; vowel signs, hamzas and the stretching of Arabic.
const leftOut = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g

/**
 * Takes away what people leave out when they search: case, accents of Latin, Greek and Cyrillic letters, vowel signs of Hebrew and
 * Arabic, and whatever is no letter and no digit. Marks of other scripts make another letter and stay.
 *
 * @returns Lower case; both sigmas, and the Arabic and Persian forms of a letter, are one. May be empty.
 * @example fold('Straße') // 'strasse'
 */
export function fold(text: string): string {
	if (/^[a-z\d]*$/.test(text)) return text
	if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase().replace(/[^a-z\d]/g, '')
	return (
		text
			.normalize('NFKD')
			.replace(leftOut, '')
			.normalize('NFC')
			// By way of upper case, where `ß` is `SS`; its own capital is not.
			.toLowerCase()
			.toUpperCase()
			.toLowerCase()
			.replace(/ς/g, 'σ')
			.replace(/[ىی]/g, 'ي')
			.replace(/ک/g, 'ك')
			.replace(/[^\p{L}\p{M}\p{N}]/gu, '')
	)
}
