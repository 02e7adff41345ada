import type { WordCount } from './words.ts'

/** Words, or characters of Chinese, Japanese and Korean, that a reader reads in a minute: Hugo 0.166 and later. */
const perMinute = { words: 212, cjk: 500 } as const

/**
 * Minutes that reading takes, rounded up as Hugo does; a text without words takes none.
 *
 * @see https://gohugo.io/methods/page/readingtime/
 */
export function readingTime({ words, cjk }: WordCount): number {
	return Math.ceil(words / (cjk ? perMinute.cjk : perMinute.words))
}
