import type { WordCount } from './words.ts'

/** Words, or characters of Chinese, Japanese and Korean, that a reader reads in a minute. */
const speeds = {
	/** Hugo 0.166 and later; before it was 213 and 501. */
	hugo: { words: 212, cjk: 500 },
} as const

/**
 * Minutes that reading takes, rounded up as Hugo does; a text without words takes none.
 *
 * @example readingTime({ words: 213, cjk: false }) // 2
 * @see https://gohugo.io/methods/page/readingtime/
 */
export function readingTime(
	{ words, cjk }: WordCount,
	preset: keyof typeof speeds = 'hugo',
): number {
	const speed = speeds[preset]
	return Math.ceil(words / (cjk ? speed.cjk : speed.words))
}
