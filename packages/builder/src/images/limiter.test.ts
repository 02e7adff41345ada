import { expect, test } from 'vitest'
import { limiter } from './limiter.ts'

test('so many calls run at the same time, others in their turn, whether they fail or not', async () => {
	const limit = limiter(2)
	const began: number[] = []
	const ends: (() => void)[] = []
	const calls = [0, 1, 2, 3].map((call) =>
		limit(async () => {
			began.push(call)
			await new Promise<void>((resolve) => ends.push(resolve))
			if (call === 0) throw new Error('no')
			return call
		}),
	)
	const settled = Promise.allSettled(calls)
	await Promise.resolve()
	expect(began).toEqual([0, 1])
	ends[0]?.()
	await expect.poll(() => began).toEqual([0, 1, 2])
	ends[1]?.()
	await expect.poll(() => began).toEqual([0, 1, 2, 3])
	ends[2]?.()
	ends[3]?.()
	expect((await settled).map(({ status }) => status)).toEqual([
		'rejected',
		...Array(3).fill('fulfilled'),
	])
})
