import { expect, test } from 'vitest'
import { columnWidth } from './column-width.ts'

test.each([
	[{}, 647],
	[{ measure: '40rem', size: '100%' }, 640],
	[{ measure: '40em', size: '20px' }, 800],
	[{ measure: '700px' }, 700],
	[{ measure: '50ch', size: '1rem' }, 448],
	[{ measure: 'min(40rem, 90vw)' }, 720],
	[{ measure: '40constructor' }, 720],
])('of %j is %d', (tokens, width) => {
	expect(columnWidth(tokens)).toBe(width)
})
