/** Letters that people write as two. */
const pairs: Readonly<Record<string, string>> = {
	...{ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'oe', å: 'aa' },
}

/**
 * How a name may be typed on a keyboard that lacks its letters: without case, accents and all that is neither letter nor digit.
 *
 * @example spellings('Größe') // ['groesse', 'grosse']
 */
export function spellings(name: string): readonly string[] {
	const lower = name.normalize('NFC').toLowerCase()
	return [lower.replace(/[äöüæøå]/g, (letter) => pairs[letter] ?? letter), lower].map((text) =>
		text
			.normalize('NFKD')
			.replaceAll('ß', 'ss')
			.replaceAll('ø', 'o')
			.replaceAll('æ', 'ae')
			.replace(/[^\p{L}\p{N}]/gu, ''),
	)
}
