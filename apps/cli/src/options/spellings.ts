/** Letters that people write as two. */
const pairs: Readonly<Record<string, string>> = {
	ä: 'ae',
	ö: 'oe',
	ü: 'ue',
	ß: 'ss',
	æ: 'ae',
	ø: 'oe',
	å: 'aa',
}

/**
 * How a name may be typed on a keyboard that lacks its letters: without case, accents and all that is neither letter nor digit.
 *
 * @example spellings('Größe zählt') // ['groessezaehlt', 'grossezahlt']
 */
export function spellings(name: string): readonly string[] {
	return unaccented(name).map((text) => text.replace(/[^\p{L}\p{N}]/gu, ''))
}

/**
 * A name without case and accents, with all other signs that are in it.
 *
 * @example unaccented('Größe-zählt') // ['groesse-zaehlt', 'grosse-zahlt']
 */
export function unaccented(name: string): readonly string[] {
	const lower = name.normalize('NFC').toLowerCase()
	return [lower.replace(/[äöüæøå]/g, (letter) => pairs[letter] ?? letter), lower].map((text) =>
		text
			.normalize('NFKD')
			.replaceAll('ß', 'ss')
			.replaceAll('ø', 'o')
			.replaceAll('æ', 'ae')
			// Vowels of some scripts are marks too.
			.replace(/[\u0300-\u036f]/g, ''),
	)
}
