/** Signs that these formats share, as `strftime` has them. */
const shared: Readonly<Record<string, string>> = {
	M: '%-m',
	MM: '%m',
	MMM: '%b',
	MMMM: '%B',
	H: '%-H',
	HH: '%H',
	h: '%-I',
	hh: '%I',
	m: '%-M',
	mm: '%M',
	s: '%-S',
	ss: '%S',
}

/** https://moment.github.io/luxon/#/formatting?id=table-of-tokens */
const luxon: Readonly<Record<string, string>> = {
	...shared,
	y: '%Y',
	yy: '%y',
	yyyy: '%Y',
	d: '%-d',
	dd: '%d',
	o: '%-j',
	ooo: '%j',
	ccc: '%a',
	cccc: '%A',
	EEE: '%a',
	EEEE: '%A',
	a: '%p',
}

/** https://momentjs.com/docs/#/displaying/format/, https://day.js.org/docs/en/display/format */
const moment: Readonly<Record<string, string>> = {
	...shared,
	YY: '%y',
	YYYY: '%Y',
	D: '%-d',
	DD: '%d',
	ddd: '%a',
	dddd: '%A',
	A: '%p',
}

const forms = {
	luxon: { signs: luxon, part: /'([^']*)(?:'|$)|([A-Za-z])\2*|[^A-Za-z']+/g },
	moment: { signs: moment, part: /\[([^\]]*)\]|([A-Za-z])\2*|[^A-Za-z[]+|\[/g },
} as const

/**
 * Writes a format of Luxon, or of Moment and Day.js, as one of `strftime`.
 *
 * @returns `undefined` if there is a sign in it that has no other form.
 * @example strftimeOf("d LLLL yyyy, 'at' HH:mm", 'luxon') // '%-d %B %Y, at %H:%M'
 */
export function strftimeOf(format: string, library: 'luxon' | 'moment'): string | undefined {
	const { signs, part } = forms[library]
	let written = ''
	for (const [whole, quoted, letter] of format.matchAll(part)) {
		// Two quotes are one, also between texts in quotes.
		const text = whole === "''" ? "'" : (quoted ?? whole)
		const sign = library === 'luxon' ? whole.replaceAll('L', 'M') : whole
		const made = letter === undefined ? text.replaceAll('%', '%%') : signs[sign]
		if (made === undefined) return undefined
		written += made
	}
	return written
}
