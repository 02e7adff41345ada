import { plain } from '../terminal/plain.ts'
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
 * @returns Lines that end with a line break.
 */
export function statsText(stats: BlogStats, { color = false, width = 80 } = {}): string {
	const paint = (code: number) => (text: string) =>
		color ? `\u001b[${code}m${text}\u001b[0m` : text
	const [bold, cyan] = [paint(1), paint(36)]
	const { posts, words, readingTime, streak, gaps, tags } = stats
	const mean = posts === 0 ? 0 : Math.round(words / posts)
	const lines = [
		`${bold(counted(posts, 'post'))}, ${counted(words, 'word')} (${numbers.format(mean)} a post), ${duration(readingTime)} to read`,
	]
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
		gaps.map(
			({ days, from, to }) =>
				`${count(days)} ${days === 1 ? 'day ' : 'days'}  ${day(from.date)} to ${day(to.date)}  ${plain(to.title)}`,
		),
	)
	const tagBar = Math.max(8, Math.min(BAR, width - BESIDE_TAG))
	add(
		tags.length > TAGS ? `Most used of ${numbers.format(tags.length)} tags` : 'Tags',
		tags
			.slice(0, TAGS)
			.map(
				({ name, posts }) =>
					`${count(posts)}  ${cyan(bar(posts, tags[0]?.posts ?? posts, tagBar).padEnd(tagBar))}  ${plain(name)}`,
			),
	)
	return `${lines.join('\n')}\n`
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
