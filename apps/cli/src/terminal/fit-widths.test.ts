import { expect, it } from 'vitest'
import { fitWidths } from './fit-widths.ts'

it('shrinks the widest columns first, equal ones together, down to the least', () => {
	expect(fitWidths([10, 4], () => true, 20, 3)).toEqual([10, 4])
	expect(fitWidths([10, 4], () => true, 9, 3)).toEqual([5, 4])
	expect(fitWidths([10, 8], () => true, 12, 3)).toEqual([6, 6])
	expect(fitWidths([10, 8], (index) => index === 1, 12, 3)).toEqual([10, 3])
	expect(fitWidths([2, 8], () => true, 0, 3)).toEqual([2, 3])
})
