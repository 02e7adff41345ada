import { expect, it } from 'vitest'
import { createRouteTable } from './route-table.ts'

it('tells so many routes apart, and all others as one', () => {
	const entryOf = createRouteTable(2, () => ({}))
	const [one, two, three] = [entryOf('one', 0), entryOf('two', 0), entryOf('three', 0)]
	expect(new Set([one, two, three]).size).toBe(3)
	expect(entryOf('four', 0)).toBe(three)
	expect(entryOf('one', 0)).toBe(one)
})

it('gives the place of a route that was not seen for an hour to another', () => {
	const entryOf = createRouteTable(2, () => ({}))
	const busy = entryOf('busy', 0)
	entryOf('idle', 0)
	entryOf('busy', 3_000_000)
	const others = entryOf('new', 3_500_000)
	expect(entryOf('new', 3_700_000)).not.toBe(others)
	expect(entryOf('busy', 3_700_000)).toBe(busy)
	expect(entryOf('newer', 3_700_000)).toBe(others)
})
