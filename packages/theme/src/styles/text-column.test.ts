import { expect, test } from 'vitest'
import { textColumn } from './text-column.ts'

test.each([
	[{}, 647, 42],
	[{ measure: '40rem', size: '100%' }, 640, 40],
	[{ measure: '40em', size: '20px' }, 800, 50],
	[{ measure: '700px' }, 700, 42],
	[{ measure: '50ch', size: '1rem' }, 448, 40],
	[{ measure: 'min(40rem, 90vw)' }, 720, 42],
	[{ measure: '40constructor' }, 720, 42],
])('of %j is %d wide beside %d', (tokens, width, margin) => {
	expect(textColumn(tokens)).toEqual({ width, margin })
})
