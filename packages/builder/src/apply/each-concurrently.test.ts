import { expect, it } from 'vitest'
import { eachConcurrently, inLanes } from './each-concurrently.ts'

const numbers = Array.from({ length: 1000 }, (_, index) => index)

it('gives the event loop its turns between calls that never wait', async () => {
	let isStopped = false
	let calls = 0
	setTimeout(() => {
		isStopped = true
	})
	await eachConcurrently(numbers, 64, async () => {
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

it('lets no lane wait for another', async () => {
	const done: string[] = []
	let release = () => {}
	const slow = new Promise<void>((resolve) => {
		release = resolve
	})
	const lanes = [
		{ items: ['slow'], limit: 1 },
		{ items: ['a', 'b', 'c'], limit: 1 },
	]
	await inLanes(lanes, async (item) => {
		if (item === 'slow') await slow
		done.push(item)
		if (item === 'c') release()
	})
	expect(done).toEqual(['a', 'b', 'c', 'slow'])
})

it('stops every lane at a failure in one', async () => {
	const done: string[] = []
	const lanes = [
		{ items: ['bad'], limit: 1 },
		{ items: ['a', 'b', 'c'], limit: 1 },
	]
	const failing = inLanes(lanes, async (item) => {
		if (item === 'bad') throw new Error('no')
		await new Promise((resolve) => setImmediate(resolve))
		done.push(item)
	})
	await expect(failing).rejects.toThrow('no')
	expect(done).toEqual(['a'])
})
