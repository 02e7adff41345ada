const written = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)$/

/** Clocks are at most so far from UTC, in minutes. */
const FARTHEST = 14 * 60

/**
 * The date of a WordPress item: the clock of its site, with the offset that it had, which is the difference of its two times.
 *
 * @param local `YYYY-MM-DD hh:mm:ss`.
 * @param utc The same moment in UTC; `0000-00-00 00:00:00` for drafts.
 * @returns RFC 3339, without an offset if only the local time is known; `undefined` if neither is.
 * @example wordpressDate('2025-01-18 18:26:26', '2025-01-19 02:26:26') // '2025-01-18T18:26:26-08:00'
 */
export function wordpressDate(local: string, utc: string): string | undefined {
	const [wall, moment] = [epochOf(local), epochOf(utc)]
	if (moment === undefined) return wall === undefined ? undefined : isoOf(wall)
	if (wall === undefined) return `${isoOf(moment)}Z`
	const minutes = (wall - moment) / 60_000
	if (!Number.isInteger(minutes) || Math.abs(minutes) > FARTHEST) return `${isoOf(moment)}Z`
	return `${isoOf(wall)}${offsetOf(minutes)}`
}

function epochOf(text: string): number | undefined {
	const [, year, month, day, hour, minute, second] = written.exec(text) ?? []
	if (year === undefined || year === '0000') return undefined
	const epoch = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
	// `2024-02-30` is a day of March to some.
	return Number.isNaN(epoch) || new Date(epoch).getUTCDate() !== Number(day) ? undefined : epoch
}

function isoOf(epoch: number): string {
	return new Date(epoch).toISOString().slice(0, 19)
}

function offsetOf(minutes: number): string {
	if (minutes === 0) return 'Z'
	const absolute = Math.abs(minutes)
	const two = (value: number) => String(value).padStart(2, '0')
	return `${minutes < 0 ? '-' : '+'}${two(Math.floor(absolute / 60))}:${two(absolute % 60)}`
}
