import { dateToEpoch } from '../metadata/date-to-epoch.ts'
import type { Visibility, VisibilityFacts } from '../metadata/visibility.ts'

/**
 * Tells when the first of some posts appears or goes by its dates.
 *
 * @param posts Judged at some moment.
 * @param timeZone IANA name; a date without a time begins at midnight there.
 * @returns Milliseconds since 1970, after that moment.
 */
export function nextChange(
	posts: readonly (VisibilityFacts & { readonly visibility: Visibility })[],
	timeZone: string,
): number | undefined {
	let next: number | undefined
	for (const { visibility, publishDate, expiryDate } of posts) {
		const date =
			visibility === 'scheduled' ? publishDate : visibility === 'published' ? expiryDate : undefined
		const moment = date === undefined ? undefined : dateToEpoch(date, timeZone)
		if (moment !== undefined && (next === undefined || moment < next)) next = moment
	}
	return next
}
