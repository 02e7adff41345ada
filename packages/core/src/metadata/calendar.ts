/** Days of a month of the Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
	return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** English names of the months, lower-case, January first. */
export const monthNames =
	'january february march april may june july august september october november december'.split(' ')

/** English names of the days of the week, lower-case, Sunday first. */
export const weekdayNames = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

/**
 * The number of a month that is written out or shortened.
 *
 * @returns 1 to 12; 0 if it is no month.
 * @example monthNumber('Sept.') // 9
 */
export function monthNumber(word: string): number {
	return indexOfName(monthNames, word) + 1
}

/** Tells whether a word is a day of the week, written out or shortened. */
export function isWeekday(word: string): boolean {
	return indexOfName(weekdayNames, word) >= 0
}

function indexOfName(names: readonly string[], word: string): number {
	const start = word.toLowerCase().replace(/\.$/, '')
	return start.length < 3 ? -1 : names.findIndex((name) => name.startsWith(start))
}
