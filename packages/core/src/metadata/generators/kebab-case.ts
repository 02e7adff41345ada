/** Neither sign nor space, nor a letter of English: letters of other scripts. */
const other = '[^\\x00-\\xbf\\xd7\\xf7\\u2000-\\u206f\\u2700-\\u27bf\\s\\ud800-\\udfff]'
const sign = '[\\x00-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\xbf\\xd7\\xf7\\u2000-\\u206f\\s]'

const word = new RegExp(
	[
		`[A-Z]?[a-z]+(?=${sign}|[A-Z]|$)`,
		`(?:[A-Z]|${other})+(?=${sign}|[A-Z](?:[a-z]|${other})|$)`,
		`[A-Z]?(?:[a-z]|${other})+`,
		'[A-Z]+',
		'\\d*(?:1ST|2ND|3RD|(?![123])\\dTH)(?=\\b|[a-z_])',
		'\\d*(?:1st|2nd|3rd|(?![123])\\dth)(?=\\b|[A-Z_])',
		'\\d+',
		'[\\ud800-\\udbff][\\udc00-\\udfff]',
	].join('|'),
	'g',
)

/**
 * Writes words in lower case with hyphens between them as lodash does, which Docusaurus makes addresses with: a capital and a number begin a word.
 *
 * @example kebabCase('ReactConf2021 – Día 1') // 'react-conf-2021-dia-1'
 * @see https://lodash.com/docs/#kebabCase
 */
export function kebabCase(text: string): string {
	const plain = text
		.replace(/[\xc0-\xd6\xd8-\xf6\xf8-\u017f]/g, plainLetter)
		.replace(/[\u0300-\u036f'’]/g, '')
	return (plain.match(word) ?? []).join('-').toLowerCase()
}

/** Letters that are more than one with an accent. */
const letters: Readonly<Record<string, string>> = {
	Æ: 'Ae',
	æ: 'ae',
	Œ: 'Oe',
	œ: 'oe',
	Ĳ: 'IJ',
	ĳ: 'ij',
	ß: 'ss',
	Þ: 'Th',
	þ: 'th',
	Ø: 'O',
	ø: 'o',
	Ð: 'D',
	ð: 'd',
	Đ: 'D',
	đ: 'd',
	Ħ: 'H',
	ħ: 'h',
	Ł: 'L',
	ł: 'l',
	Ŀ: 'L',
	ŀ: 'l',
	Ŋ: 'N',
	ŋ: 'n',
	ŉ: 'n',
	Ŧ: 'T',
	ŧ: 't',
	ı: 'i',
	ĸ: 'k',
	ſ: 's',
}

function plainLetter(letter: string): string {
	return letters[letter] ?? (letter.normalize('NFD')[0] as string)
}
