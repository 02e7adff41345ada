import { isWeekday, monthNumber } from './calendar.ts'

/** The parts of a date as they were written; nothing is checked yet. */
export interface DateFields {
	readonly year: number
	readonly month: number
	readonly day: number
	/** `9:00`, `9:00:00.5`, with ` pm` if it says so. */
	readonly time?: string | undefined
	readonly zone?: string | undefined
}

/** The parts, or what is wrong. */
export type DateFieldsResult = DateFields | { readonly problem: string; readonly hint?: string }

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/
const time = /^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?$/
const unknown = { problem: 'it is in no known form' }

/**
 * Takes a written date apart: word by word, so that the order of day, month, year, time and zone is free.
 *
 * @param text One line, at most some dozen characters.
 * @param likely `YYYY-MM-DD` that it may mean, which settles what can be read in two ways.
 */
export function dateFields(text: string, likely?: string): DateFieldsResult {
	if (/^\d{8}$/.test(text)) {
		const iso = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
		return { problem: 'it is a number', hint: `Write \`${iso}\`.` }
	}
	const words = text
		.replace(/\([^()]*\)$/, '')
		// `2024-10-09T08:30:00+02:00` is three words, `12-Apr-2022` too.
		.replace(/^(\d[\d/.-]*)[Tt](?=\d)/, '$1 ')
		.replace(/(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)(?=[A-Za-z+-])/, '$1 ')
		.replace(/^(\d{1,2})-([A-Za-z]{3,9})-(\d{4})\b/, '$1 $2 $3')
		.split(/[\s,]+/)
		.filter((word) => word !== '')
	const found: { -readonly [Key in keyof DateFields]?: DateFields[Key] } = {}
	const set = <Key extends keyof DateFields>(key: Key, value: DateFields[Key]): boolean => {
		if (found[key] !== undefined) return false
		found[key] = value
		return true
	}
	for (const [index, word] of words.entries()) {
		const [, first, , second, last] = yearFirst.exec(word) ?? yearLast.exec(word) ?? []
		if (index === 0 && first !== undefined) {
			const numbers =
				first.length === 4 ? yearMonthDay(first, second, last) : dayMonthYear(word, likely)
			if ('problem' in numbers) return numbers
			Object.assign(found, numbers)
		} else if (!placeWord(word, set, found)) return unknown
	}
	const { year, month, day } = found
	if (year === undefined || month === undefined || day === undefined) return unknown
	if (found.zone !== undefined && found.time === undefined) return unknown
	return { ...found, year, month, day }
}

type Set = <Key extends keyof DateFields>(key: Key, value: DateFields[Key]) => boolean

function placeWord(word: string, set: Set, found: { time?: string | undefined }): boolean {
	if (time.test(word)) return set('time', word)
	if (/^[ap]\.?m\.?$/i.test(word)) {
		if (found.time === undefined || found.time.includes(' ')) return false
		found.time += ` ${word.slice(0, 1).toLowerCase()}m`
		return true
	}
	if (/^\d{4}$/.test(word)) return set('year', Number(word))
	const day = /^(\d{1,2})(?:st|nd|rd|th)?\.?$/i.exec(word)?.[1]
	if (day !== undefined) return set('day', Number(day))
	const month = monthNumber(word)
	if (month > 0) return set('month', month)
	return isWeekday(word) || set('zone', word)
}

function yearMonthDay(year: string, month = '', day = ''): DateFieldsResult {
	return { year: Number(year), month: Number(month), day: Number(day) }
}

/** `13-9-2017` can be read in one way, `11-9-2017` in two. */
function dayMonthYear(word: string, likely: string | undefined): DateFieldsResult {
	const [a = 0, b = 0, year = 0] = word.split(/[-/.]/).map(Number)
	const iso = (month: number, day: number) =>
		`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
	if (iso(a, b) === likely) return { year, month: a, day: b }
	if (iso(b, a) === likely) return { year, month: b, day: a }
	if (a <= 12 && b <= 12 && a !== b)
		return {
			problem: 'day and month cannot be told apart',
			hint: `Write \`${iso(a, b)}\` or \`${iso(b, a)}\`.`,
		}
	return a > 12 ? { year, month: b, day: a } : { year, month: a, day: b }
}
