import { dateAt } from '@blog/core'

/** `2024-10-09T08:30:00` as clocks of the site show it; WordPress writes no offset. */
export function wpDate(epoch: number, timeZone: string): string {
	return dateAt(epoch, timeZone).slice(0, 19)
}
