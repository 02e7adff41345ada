import { expect, it } from 'vitest'
import { eachConcurrently } from './each-concurrently.ts'

const numbers = Array.from({ length: 1000 }, (_, index) => index)

it('gives the event loop its turns between calls that never wait', async () => {
	let isStopped = false
	let calls = 0
	setTimeout(() => {
		isStopped = true
	})
	await eachConcurrently(numbers, 4, async () => {
		calls++
		const start = performance.now()
		while (performance.now() - start < 0.02);
		if (isStopped) throw new Error('stopped')
	}).catch(() => undefined)
	expect(calls).toBeLessThan(1000)
})

it('does everything once, so many at a time, and stops at a failure', async () => {
	let now = 0
	let most = 0
	const seen: number[] = []
	await eachConcurrently(numbers, 7, async (number) => {
		most = Math.max(most, ++now)
		await Promise.resolve()
		seen.push(number)
		now--
	})
	expect([most, seen.toSorted((a, b) => a - b)]).toEqual([7, numbers])
	const failing = eachConcurrently(numbers, 2, async (number) => {
		if (number === 5) throw new Error('five')
		expect(number).toBeLessThan(8)
	})
	await expect(failing).rejects.toThrow('five')
})
