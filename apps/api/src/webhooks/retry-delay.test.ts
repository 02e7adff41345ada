import fc from 'fast-check'
import { expect, it } from 'vitest'
import { restOf, retryDelay } from './retry-delay.ts'

const [second, minute] = [1000, 60_000]
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

it('is longer after each failure, up to an hour, and a quarter more or less', () => {
	const delays = [5 * second, 30 * second, 2 * minute, 10 * minute, 60 * minute, 60 * minute]
	fc.assert(
		fc.property(random, fc.nat(5), (chance, index) => {
			const delay = retryDelay(index + 1, () => chance)
			const middle = delays[index] ?? 0
			expect(delay).toBeGreaterThanOrEqual(middle * 0.75)
			expect(delay).toBeLessThanOrEqual(middle * 1.25)
		}),
	)
	expect(retryDelay(1, () => 0)).toBe(3.75 * second)
	expect(retryDelay(100, () => 0.5)).toBe(60 * minute)
})

it('of a target that asks for it is what it asks for, up to an hour', () => {
	expect(restOf(90 * second)).toBe(90 * second)
	expect(restOf(61 * minute)).toBe(60 * minute)
})
