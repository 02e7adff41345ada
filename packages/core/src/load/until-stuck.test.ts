import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { untilStuck } from './until-stuck.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('gives up what nothing comes of in its own time', () => {
	const patience = untilStuck(1200)
	const [first, second] = [vi.fn(), vi.fn()]
	patience(first)
	vi.advanceTimersByTime(1195)
	patience(second)
	expect(first).not.toHaveBeenCalled()
	vi.advanceTimersByTime(1195)
	expect(first).toHaveBeenCalledTimes(1)
	expect(second).not.toHaveBeenCalled()
	vi.advanceTimersByTime(5000)
	expect(second).toHaveBeenCalledTimes(1)
	expect(vi.getTimerCount()).toBe(0)
})

it('is as patient after that', () => {
	const patience = untilStuck(1200)
	patience(() => {})
	vi.advanceTimersByTime(5000)
	const giveUp = vi.fn()
	const end = patience(giveUp)
	vi.advanceTimersByTime(1195)
	end()
	vi.advanceTimersByTime(5000)
	expect(giveUp).not.toHaveBeenCalled()
})

it('waits on while what began before comes: there may be a queue', () => {
	const patience = untilStuck(1200)
	const giveUp = vi.fn()
	const before = Array.from({ length: 5 }, () => patience(giveUp))
	const end = patience(giveUp)
	for (const done of before) {
		vi.advanceTimersByTime(1100)
		done()
	}
	vi.advanceTimersByTime(1100)
	end()
	vi.advanceTimersByTime(5000)
	expect(giveUp).not.toHaveBeenCalled()
})

it('does not wait for what began later', () => {
	const patience = untilStuck(1200)
	const giveUp = vi.fn()
	patience(giveUp)
	for (let n = 0; n < 3; n++) {
		const end = patience(() => {})
		vi.advanceTimersByTime(500)
		end()
	}
	expect(giveUp).toHaveBeenCalledTimes(1)
})

it('takes no time in which the process is busy for that of what is waited for', async () => {
	vi.useRealTimers()
	const giveUp = vi.fn()
	const end = untilStuck(240)(giveUp)
	const start = performance.now()
	while (performance.now() - start < 300);
	await new Promise((resolve) => setTimeout(resolve, 20))
	end()
	expect(giveUp).not.toHaveBeenCalled()
})
