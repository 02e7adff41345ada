import type { PostDate } from './post-date.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = [
	...['January', 'February', 'March', 'April', 'May', 'June'],
	...['July', 'August', 'September', 'October', 'November', 'December'],
]

const DAY = 86_400_000

/** A day as its author wrote it, whatever the zone, in the words and numbers that Hugo's permalinks have. */
export function dateNames(date: PostDate) {
	const [year = '', month = '', day = ''] = date.slice(0, 10).split('-')
	const moment = Date.UTC(Number(year), Number(month) - 1, Number(day))
	const weekday = new Date(moment).getUTCDay()
	return {
		year,
		month,
		day,
		monthName: months[Number(month) - 1] ?? '',
		/** Sunday is 0. */
		weekday: String(weekday),
		weekdayName: weekdays[weekday] ?? '',
		/** From 1. */
		yearDay: String((moment - Date.UTC(Number(year), 0, 1)) / DAY + 1),
	}
}
