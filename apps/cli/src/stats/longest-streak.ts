import type { Year } from '@blog/core'

/** Months one after another with a post in each. */
export interface Streak {
	/** First month, `YYYY-MM`. */
	readonly from: string
	/** Last month, `YYYY-MM`. */
	readonly to: string
	readonly months: number
}

/**
 * Finds the most months one after another that have a post each; of equally long streaks the newest.
 *
 * @param years In any order, as `blog.years` has them.
 * @returns `undefined` if there is no month with a post.
 *
 * @example longestStreak(blog.years) // { from: '2023-11', to: '2024-02', months: 4 }
 */
export function longestStreak(years: readonly YearOfMonths[]): Streak | undefined {
	// Months since the year 0: then those of two years follow one another.
	const months = years
		.flatMap(({ year, months }) => months.map(({ month }) => year * 12 + month - 1))
		.sort((a, b) => a - b)
	let longest: Streak | undefined
	let first = 0
	for (const [index, month] of months.entries()) {
		if (month !== (months[index - 1] ?? month) + 1) first = month
		const length = month - first + 1
		if (length >= (longest?.months ?? 0))
			longest = { from: nameOf(first), to: nameOf(month), months: length }
	}
	return longest
}

type YearOfMonths = Pick<Year<unknown>, 'year'> & {
	readonly months: readonly Pick<Year<unknown>['months'][number], 'month'>[]
}

function nameOf(month: number): string {
	return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
}
