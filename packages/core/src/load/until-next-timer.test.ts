import { expect, it } from 'vitest'
import { untilNextTimer } from './until-next-timer.ts'

it('knows of a timer that keeps no process', () => {
	const timer = setTimeout(() => {}, 30).unref()
	expect(untilNextTimer()).toBeLessThanOrEqual(30)
	clearTimeout(timer)
})
