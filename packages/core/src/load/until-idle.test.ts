import { expect, it } from 'vitest'
import { untilIdle } from './until-idle.ts'

it('listens to the end of the process once, for as long as anybody waits', () => {
	const before = process.listenerCount('beforeExit')
	const ends = Array.from({ length: 12 }, () => untilIdle()(() => {}))
	expect(process.listenerCount('beforeExit')).toBe(before + 1)
	for (const end of ends) end()
	expect(process.listenerCount('beforeExit')).toBe(before)
})
