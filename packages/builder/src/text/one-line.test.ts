import { expect, it } from 'vitest'
import { oneLine } from './one-line.ts'

it.each([
	['A title', 'A title'],
	['  A\n\ttitle \u00a0 of\u0000 two  ', 'A title of two'],
	['\ud83d', '\ufffd'],
	['', ''],
])('%j is %j', (text, line) => {
	expect(oneLine(text)).toBe(line)
})
