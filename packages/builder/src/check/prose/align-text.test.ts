import { expect, it } from 'vitest'
import { alignText } from './align-text.ts'

it.each([
	['a b', 'a b', [0, 1, 2]],
	['a*b', 'a\\*b', [0, 2, 3]],
	['a&b', 'a&amp;b', [0, 1, 6]],
	['a&amp;b', 'a&amp;b', [0, 1, 2, 3, 4, 5, 6]],
	['a\nb', 'a\n> b', [0, 1, 4]],
])('%j in %j', (value, source, offsets) => {
	expect(alignText(value, `..${source}`, 2, source.length + 2)).toEqual(offsets.map((at) => at + 2))
})
