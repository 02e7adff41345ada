import { expect, it } from 'vitest'
import { readingTime } from './reading-time.ts'

it.each([
	[0, false, 0],
	[1, false, 1],
	[212, false, 1],
	[213, false, 2],
	[1060, false, 5],
	[1061, false, 6],
	[0, true, 0],
	[500, true, 1],
	[501, true, 2],
])('%i words (cjk: %s) take %i minutes, as in Hugo 0.169', (words, cjk, minutes) => {
	expect(readingTime({ words, cjk })).toBe(minutes)
})
