import { dateToEpoch, type PostDate } from '@blog/core'
import type { Feed } from './feed.ts'

/** When a feed last changed: never the clock, so that the same posts give the same bytes. */
export function newestDate({ updated, items, timeZone = 'UTC' }: Feed): PostDate | undefined {
	if (updated !== undefined) return updated
	let newest: PostDate | undefined
	for (const { date, updated: changed } of items)
		for (const each of [date, changed])
			if (
				each !== undefined &&
				(newest === undefined || dateToEpoch(each, timeZone) > dateToEpoch(newest, timeZone))
			)
				newest = each
	return newest
}
