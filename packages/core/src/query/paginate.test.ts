import fc from 'fast-check'
import { expect, it } from 'vitest'
import { paginate } from './paginate.ts'

it('partitions any list: nothing lost, nothing twice, no page too long', () => {
	fc.assert(
		fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 20 }), (items, size) => {
			const pages = paginate(items, size)
			expect(pages.flatMap((page) => page.items)).toEqual(items)
			expect(
				pages.every((page, index) => page.number === index + 1 && page.items.length <= size),
			).toBe(true)
			expect(pages.length).toBe(Math.max(1, Math.ceil(items.length / size)))
		}),
	)
})

it('refuses a size that is no positive integer', () => {
	expect(() => paginate([1], 0)).toThrow(RangeError)
	expect(() => paginate([1], Number.NaN)).toThrow(RangeError)
})
