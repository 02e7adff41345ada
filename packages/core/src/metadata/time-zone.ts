const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The offset that clocks of a zone have at a wall-clock time.
 *
 * A time that a change to summer time skips, or that its end repeats, gets the offset from before the change.
 *
 * @param wall `YYYY-MM-DDThh:mm:ss`, no offset.
 * @param timeZone IANA name.
 * @returns `Z` for UTC, else `+02:00`.
 */
export function offsetAt(wall: string, timeZone: string): string {
	const asUtc = Date.parse(`${wall.slice(0, 19)}Z`)
	const before = offsetOf(asUtc - 24 * 3600_000, timeZone)
	// The instant is right if the zone then has the offset that it was computed with.
	const minutes =
		offsetOf(asUtc - before * 60_000, timeZone) === before ? before : offsetOf(asUtc, timeZone)
	if (minutes === 0) return 'Z'
	const absolute = Math.abs(minutes)
	const two = (value: number) => String(value).padStart(2, '0')
	return `${minutes < 0 ? '-' : '+'}${two(Math.floor(absolute / 60))}:${two(absolute % 60)}`
}

/** Minutes that a zone is ahead of UTC at an instant. */
function offsetOf(epoch: number, timeZone: string): number {
	if (timeZone === 'UTC') return 0
	const parts = Object.fromEntries(
		formatFor(timeZone)
			.formatToParts(epoch)
			.map(({ type, value }) => [type, Number(value)]),
	)
	const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
	const local = Date.UTC(year, month - 1, day, hour, minute, second)
	return Math.round((local - Math.floor(epoch / 1000) * 1000) / 60_000)
}

/** Making a format costs a hundred times more than using it. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
	const known = formats.get(timeZone)
	if (known) return known
	const numeric = 'numeric'
	const format = new Intl.DateTimeFormat('en-US', {
		timeZone,
		hourCycle: 'h23',
		...{
			year: numeric,
			month: numeric,
			day: numeric,
			hour: numeric,
			minute: numeric,
			second: numeric,
		},
	})
	formats.set(timeZone, format)
	return format
}
