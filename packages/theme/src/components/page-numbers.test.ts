import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pageNumbers } from './page-numbers.ts'

it.each([
	[1, 1, [1]],
	[1, 3, [1, 2, 3]],
	[1, 12, [1, 2, 0, 12]],
	[4, 12, [1, 2, 3, 4, 5, 0, 12]],
	[6, 12, [1, 0, 5, 6, 7, 0, 12]],
	[12, 12, [1, 0, 11, 12]],
])('page %i of %i shows %j', (current, pages, expected) => {
	expect(pageNumbers(current, pages)).toEqual(expected)
})

it('always leads to the first, the last and the neighbours, in order, with gaps of two or more', () => {
	const place = fc
		.integer({ min: 1, max: 500 })
		.chain((pages) => fc.tuple(fc.integer({ min: 1, max: pages }), fc.constant(pages)))
	fc.assert(
		fc.property(place, ([current, pages]) => {
			const numbers = pageNumbers(current, pages)
			const shown = numbers.filter((page) => page > 0)
			expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b))
			for (const page of [
				1,
				pages,
				current,
				Math.max(1, current - 1),
				Math.min(pages, current + 1),
			])
				expect(shown).toContain(page)
			numbers.forEach((page, index) => {
				const [before = 0, after = 0] = [numbers[index - 1], numbers[index + 1]]
				if (page === 0) expect(after - before).toBeGreaterThan(2)
				else if (index > 0 && before > 0) expect(page).toBe(before + 1)
			})
		}),
	)
})
