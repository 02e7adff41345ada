import { describe, expect, it } from 'vitest'
import { idleClock } from './idle-clock.ts'

/** What a process does: it waits for a timer, then it works, again and again. */
interface Habit {
	/** Milliseconds that the timer takes. */
	readonly timer: number
	/** Milliseconds of work, or of waiting for others, after it. */
	readonly work: number
	/** Milliseconds that it takes to find the next timer. */
	readonly asking?: number
}

/** The seconds after which nobody hopes any longer; `undefined` if that is not so in ten minutes. */
function givenUpAfter({ timer, work, asking = 3 }: Habit): number | undefined {
	const clock = idleClock(120_000)
	let now = 0
	let fires = timer
	while (now < 600_000) {
		const from = now
		clock.stop(now)
		now += asking
		const step = clock.pause(from, now, Math.max(1, fires - now))
		if (step === undefined) return now / 1000
		now += Math.max(1, step)
		if (now < fires) continue
		now += work
		fires = now + timer
	}
	return undefined
}

describe('a process that waits in vain is given up after two minutes', () => {
	it.each([
		{ timer: 1, work: 0 },
		{ timer: 20, work: 1 },
		{ timer: 1000, work: 5 },
		{ timer: 1000, work: 19 },
		{ timer: 30_000, work: 200 },
	])('%j', (habit) => {
		const seconds = givenUpAfter(habit)
		expect(seconds).toBeGreaterThan(115)
		expect(seconds).toBeLessThan(150)
	})

	it('and at once, if the next timer comes later than that', () => {
		expect(givenUpAfter({ timer: 2 ** 31, work: 0 })).toBeLessThan(1)
	})
})

it.each([
	{ timer: 50, work: 800 },
	{ timer: 1000, work: 150 },
	{ timer: 1, work: 25 },
	{ timer: 1, work: 200 },
	{ timer: 100, work: 900, asking: 20 },
	{ timer: 5000, work: 600 },
])('one that works in between goes on: %j', (habit) => {
	expect(givenUpAfter(habit)).toBeUndefined()
})

it('what comes gives those who wait the whole time again', () => {
	const clock = idleClock(10)
	expect(clock.pause(0, 0, 4)).toBe(1)
	clock.stop(1)
	expect(clock.pause(1, 1, 3)).toBe(3)
	clock.stop(4)
	expect(clock.pause(4, 4, 7)).toBeUndefined()
	clock.startAnew()
	expect(clock.pause(4, 4, 7)).toBe(1)
})
