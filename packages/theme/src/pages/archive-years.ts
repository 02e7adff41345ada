import type { Post } from '@blog/core'
import type { Wording } from '../texts/wording.ts'
import type { ArchiveView } from '../view.ts'

/** A year of the archive in the calendar of its readers. */
export interface ArchiveYear {
	/** Of its heading. */
	readonly id: string
	readonly name: string
	readonly posts: number
	readonly months: readonly ArchiveMonth[]
}

/** A month of it. */
export interface ArchiveMonth {
	readonly id: string
	readonly name: string
	readonly posts: readonly Post<unknown>[]
}

type Years = ArchiveView['years']

/**
 * Names the years and months of the archive. Where readers have another calendar (Persian, Buddhist) posts are grouped by that one:
 * their dates are written in it.
 */
export function archiveYears(years: Years, wording: Wording): readonly ArchiveYear[] {
	const nameYear = (date: string) => wording.date(date, 'year')
	const nameMonth = (date: string) => wording.date(date, 'month')
	if (wording.calendar === 'gregory')
		return years.map(({ year, posts, months }) => ({
			id: String(year),
			name: nameYear(firstOf(year, 1)),
			posts,
			months: months.map(({ month, posts }) => {
				const name = nameMonth(firstOf(year, month))
				// The anchor is PaperMod's: links to it stay.
				return { id: `${year}-${name}`, name, posts }
			}),
		}))
	return groupAgain(years, wording).map(({ year, months }) => ({
		id: String(year),
		name: nameYear(dateOf(months[0]?.posts)),
		posts: months.reduce((sum, { posts }) => sum + posts.length, 0),
		months: months.map(({ month, posts }) => ({
			id: `${year}-${month}`,
			name: nameMonth(dateOf(posts)),
			posts,
		})),
	}))
}

function firstOf(year: number, month: number): string {
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
}

function dateOf(posts: readonly Post<unknown>[] = []): string {
	return posts[0]?.date ?? ''
}

/** Newest year and month first; posts keep their order. */
function groupAgain(years: Years, wording: Wording) {
	const groups = new Map<number, Map<number, Post<unknown>[]>>()
	for (const post of years.flatMap(({ months }) => months.flatMap(({ posts }) => posts))) {
		const { year, month } = wording.yearAndMonth(post.date ?? '')
		const months = groups.get(year) ?? new Map<number, Post<unknown>[]>()
		groups.set(year, months)
		months.set(month, [...(months.get(month) ?? []), post])
	}
	return [...groups]
		.sort(([a], [b]) => b - a)
		.map(([year, months]) => ({
			year,
			months: [...months].sort(([a], [b]) => b - a).map(([month, posts]) => ({ month, posts })),
		}))
}
