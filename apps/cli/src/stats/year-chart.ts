import { bar, column } from './bar.ts'
import type { Amount, BlogStats } from './blog-stats.ts'

/** Columns of the longest bar, at most. */
export const BAR = 28
/** Columns of what stands beside it, for up to a thousand million words. */
const BESIDE = 44
const INITIALS = 'JFMAMJJASOND'

const numbers = new Intl.NumberFormat('en')

/**
 * Draws a row for each year, newest first: its months as small columns, its posts as a bar, and its words. Years without a post
 * are seen too, several at once as `⋮`; posts without a date have the last row.
 *
 * @param width Columns of the terminal, 40 or more: bars are shorter where it is narrow, and below 44 columns there are none.
 * @param paint Colours what is drawn.
 * @returns Lines without line breaks; none if there is no post.
 */
export function yearChart(
	{ years, undated }: Pick<BlogStats, 'years' | 'undated'>,
	width = 80,
	paint: (text: string) => string = (text) => text,
): readonly string[] {
	const isNarrow = width < BESIDE
	const gap = isNarrow ? ' ' : '  '
	const all = [...years, undated].map(({ words }) => numbers.format(words).length)
	const ofWords = isNarrow ? Math.max('words'.length, ...all) : 13
	const figures = (posts: string, words: string) =>
		`${posts.padStart(isNarrow ? 6 : 7)} ${words.padStart(ofWords)}`
	const wide = Math.max(0, Math.min(BAR, width - BESIDE))
	const mostOfYear = Math.max(undated.posts, ...years.map(({ posts }) => posts))
	const mostOfMonth = Math.max(...years.flatMap(({ months }) => months.map(({ posts }) => posts)))
	const row = (label: string, columns: string, { posts, words }: Amount) => {
		const drawn = wide === 0 ? '' : bar(posts, mostOfYear, wide)
		const space = ' '.repeat(wide - drawn.length)
		const end = figures(numbers.format(posts), numbers.format(words))
		return `${label.padEnd(7)}${gap}${paint(columns)}${gap}${paint(drawn)}${space}${end}`
	}
	const rows = years.flatMap(({ year, months, ...amount }, index) => {
		const columns = [...INITIALS].map((_, place) =>
			column(months.find(({ month }) => month === place + 1)?.posts ?? 0, mostOfMonth),
		)
		const missing = (years[index - 1]?.year ?? year + 1) - year - 1
		const before = missing === 0 ? [] : [missing === 1 ? String(year + 1) : '⋮']
		return [...before, row(String(year), columns.join(''), amount)]
	})
	if (undated.posts > 0) rows.push(row('undated', ' '.repeat(INITIALS.length), undated))
	if (rows.length === 0) return []
	const head = `${''.padEnd(7)}${gap}${INITIALS}${gap}${''.padEnd(wide)}${figures('posts', 'words')}`
	return [head, ...rows]
}
