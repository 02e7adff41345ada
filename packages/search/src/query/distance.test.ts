import fc from 'fast-check'
import { expect, it } from 'vitest'
import { distance } from './distance.ts'

/** By the definition, slowly. */
function defined(a: string, b: string): number {
	if (a === '' || b === '') return a.length + b.length
	const cost = a.at(-1) === b.at(-1) ? 0 : 1
	const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
	return Math.min(
		defined(a.slice(0, -1), b) + 1,
		defined(a, b.slice(0, -1)) + 1,
		defined(a.slice(0, -1), b.slice(0, -1)) + cost,
		swapped ? defined(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
	)
}

it('is as defined up to the limit, and more beyond', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 })
	fc.assert(
		fc.property(word, word, fc.nat(3), (a, b, limit) => {
			const steps = defined(a, b)
			if (steps <= limit) expect(distance(a, b, limit)).toBe(steps)
			else expect(distance(a, b, limit)).toBeGreaterThan(limit)
		}),
	)
})
