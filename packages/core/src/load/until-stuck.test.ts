import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { untilStuck } from './until-stuck.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('gives up what nothing comes of', () => {
	const patience = untilStuck(1000)
	const giveUp = vi.fn()
	patience(giveUp)
	vi.advanceTimersByTime(999)
	expect(giveUp).not.toHaveBeenCalled()
	vi.advanceTimersByTime(5000)
	expect(giveUp).toHaveBeenCalledTimes(1)
})

it('waits on while anything comes', () => {
	const patience = untilStuck(1000)
	const giveUp = vi.fn()
	const end = patience(giveUp)
	for (let n = 0; n < 5; n++) {
		const other = patience(giveUp)
		vi.advanceTimersByTime(900)
		other()
	}
	end()
	vi.advanceTimersByTime(5000)
	expect(giveUp).not.toHaveBeenCalled()
})

it('is short of patience after that', () => {
	const patience = untilStuck(1000)
	patience(() => {})
	vi.advanceTimersByTime(1000)
	const giveUp = vi.fn()
	patience(giveUp)
	vi.advanceTimersByTime(100)
	expect(giveUp).toHaveBeenCalledTimes(1)
})
