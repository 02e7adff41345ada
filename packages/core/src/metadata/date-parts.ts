import type { PostDate } from './post-date.ts'

/** The year that the author wrote, whatever the zone. */
export function yearOf(date: PostDate): number {
	return Number(date.slice(0, 4))
}

/** The month that the author wrote, 1 to 12. */
export function monthOf(date: PostDate): number {
	return Number(date.slice(5, 7))
}
