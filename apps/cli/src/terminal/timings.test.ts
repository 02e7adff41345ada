import { expect, it } from 'vitest'
import { timings } from './timings.ts'

it('adds up how long each step took', () => {
	let now = 0
	const times = timings(() => now)
	for (const [time, step] of [
		[50, 'reading'],
		[60, 'reading'],
		[90, 'writing'],
		[95, 'reading'],
	] as const) {
		now = time
		times.begin(step)
	}
	now = 100
	expect(times.text()).toBe('start 50 ms, reading 45 ms, writing 5 ms, in all 100 ms')
})
