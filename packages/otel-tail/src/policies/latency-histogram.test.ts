import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createLatencyHistogram } from './latency-histogram.ts'

it('finds a quantile within nine per cent above', () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ min: 0.2, max: 500_000, noNaN: true }), {
				minLength: 1,
				maxLength: 300,
			}),
			fc.constantFrom(0.5, 0.9, 0.99),
			(times, quantile) => {
				const histogram = createLatencyHistogram(quantile)
				for (const time of times) histogram.add(time)
				const sorted = [...times].sort((a, b) => a - b)
				const exact = sorted[Math.max(0, Math.ceil(times.length * quantile) - 1)] as number
				expect(histogram.quantile()).toBeGreaterThanOrEqual(exact * 0.999)
				expect(histogram.quantile()).toBeLessThanOrEqual(exact * 1.092)
			},
		),
	)
})

it('forgets what was long ago', () => {
	const histogram = createLatencyHistogram(0.99)
	for (let index = 0; index < 16_000; index++) histogram.add(10)
	for (let index = 0; index < 100_000; index++) histogram.add(1_000)
	expect(histogram.quantile()).toBeGreaterThan(900)
	for (let index = 0; index < 100_000; index++) histogram.add(10)
	expect(histogram.quantile()).toBeLessThan(11)
})

it('takes any time', () => {
	const histogram = createLatencyHistogram(1)
	for (const time of [0, -1, Number.NaN]) histogram.add(time)
	expect(histogram.quantile()).toBeLessThan(1)
	for (let index = 0; index < 32; index++) histogram.add(Number.POSITIVE_INFINITY)
	expect(histogram.quantile()).toBeGreaterThan(1_000_000)
})
