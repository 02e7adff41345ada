/** Abbreviations that mean one offset everywhere. `CST`, `IST`, `BST` and the like mean several and are left out. */
const named: Readonly<Record<string, string>> = {
	Z: 'Z',
	UTC: 'Z',
	UT: 'Z',
	GMT: 'Z',
	WET: 'Z',
	WEST: '+01:00',
	CET: '+01:00',
	CEST: '+02:00',
	EET: '+02:00',
	EEST: '+03:00',
	MSK: '+03:00',
	JST: '+09:00',
	KST: '+09:00',
	AEST: '+10:00',
	AEDT: '+11:00',
	NZST: '+12:00',
	NZDT: '+13:00',
	EST: '-05:00',
	EDT: '-04:00',
	CDT: '-05:00',
	MST: '-07:00',
	MDT: '-06:00',
	PST: '-08:00',
	PDT: '-07:00',
	AKST: '-09:00',
	AKDT: '-08:00',
	HST: '-10:00',
}

/**
 * Reads an offset or the abbreviation of a zone.
 *
 * @returns `Z` or `+hh:mm`; `undefined` if there is no such offset, or the abbreviation means several zones.
 * @example zoneOffset('-0400') // '-04:00'
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-4.3 for the American ones
 */
export function zoneOffset(zone: string): string | undefined {
	const word = zone.toUpperCase()
	if (Object.hasOwn(named, word)) return named[word]
	const [, sign, hours = '', minutes = '00'] =
		/^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(word) ?? []
	if (sign === undefined || Number(hours) > 14 || Number(minutes) > 59) return undefined
	return `${sign}${hours.padStart(2, '0')}:${minutes}`
}
