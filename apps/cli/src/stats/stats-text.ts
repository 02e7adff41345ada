import { tableText } from '../list/table-text.ts'
import { plain } from '../terminal/plain.ts'
import { lineWidth, paintLine, sgr } from '../terminal/span.ts'
import { wrapLine } from '../terminal/wrap-line.ts'
import { bar } from './bar.ts'
import type { BlogStats } from './blog-stats.ts'
import { BAR, yearChart } from './year-chart.ts'

/** Tags that are shown. */
const TAGS = 10
/** Columns beside the bar of a tag, for most names. */
const BESIDE_TAG = 30

const numbers = new Intl.NumberFormat('en')

/**
 * Writes the figures of a blog for people. Titles and tags stand at the ends of lines, so that wide letters shift nothing.
 *
 * @param color Colour with ANSI escapes. Default false.
 * @param width Columns of the terminal. Default 80.
 * @param isTerminal Break and shorten lines that are longer. Default false.
 * @returns Lines that end with a line break.
 */
export function statsText(
	stats: BlogStats,
	{ color = false, width = 80, isTerminal = false } = {},
): string {
	const paint = (code: number) => (text: string) =>
		color ? `\u001b[${code}m${text}\u001b[0m` : text
	const [bold, cyan] = [paint(1), paint(36)]
	const { posts, words, readingTime, streak, gaps, tags } = stats
	const mean = posts === 0 ? 0 : Math.round(words / posts)
	const room = isTerminal ? width : Number.POSITIVE_INFINITY
	const sum = [
		{ text: counted(posts, 'post'), style: [sgr.bold] },
		{
			text: `, ${counted(words, 'word')} (${numbers.format(mean)} a post), ${duration(readingTime)} to read`,
		},
	]
	const first = lineWidth(sum) <= room ? [sum] : wrapLine(sum, room)
	const lines = first.map((line) => paintLine(line, color))
	const add = (title: string, section: readonly string[]) => {
		if (section.length > 0) lines.push('', ...(title === '' ? [] : [bold(title)]), ...section)
	}
	add('', yearChart(stats, width, cyan))
	if (streak)
		add('Longest streak of months with a post', [
			streak.months === 1
				? `${count(1)} month  ${streak.from}`
				: `${count(streak.months)} months  ${streak.from} to ${streak.to}`,
		])
	add(
		'Longest gaps between posts',
		linesOf(
			gaps.map(({ days, from, to }) => [
				`${count(days)} ${days === 1 ? 'day' : 'days'}`,
				`${day(from.date)} to ${day(to.date)}`,
				plain(to.title),
			]),
			room,
		),
	)
	const tagBar = Math.max(8, Math.min(BAR, width - BESIDE_TAG))
	add(
		tags.length > TAGS ? `Most used of ${numbers.format(tags.length)} tags` : 'Tags',
		linesOf(
			tags
				.slice(0, TAGS)
				.map(({ name, posts }) => [
					count(posts),
					cyan(bar(posts, tags[0]?.posts ?? posts, tagBar).padEnd(tagBar)),
					plain(name),
				]),
			room,
		),
	)
	return `${lines.join('\n')}\n`
}

/** Rows whose last cell is a title or a name. */
function linesOf(rows: readonly (readonly string[])[], width: number): readonly string[] {
	return tableText([{}, {}, { isProse: true }], rows, width)
		.split('\n')
		.slice(0, -1)
}

function counted(value: number, noun: string): string {
	return `${numbers.format(value)} ${noun}${value === 1 ? '' : 's'}`
}

function count(value: number): string {
	return numbers.format(value).padStart(6)
}

function day(date = ''): string {
	return date.slice(0, 10)
}

/** `45 min`, `3 h 20 min`. */
function duration(minutes: number): string {
	const hours = Math.floor(minutes / 60)
	return `${hours > 0 ? `${numbers.format(hours)} h ` : ''}${minutes % 60} min`
}
