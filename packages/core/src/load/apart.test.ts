import { describe, expect, it } from 'vitest'
import { apart } from './apart.ts'

describe('apart', () => {
	it('copies data, whatever is in it', () => {
		const data = {
			text: 'a text of some length \ud800 ü',
			list: [1, 'a', null, undefined, { deep: ['b'] }],
			date: new Date(0),
			map: new Map([['a', new Set([1])]]),
			bytes: new Uint8Array([1, 2]),
			['__proto__']: 'own',
		}
		const copy = apart(data)
		expect(copy).toStrictEqual(data)
		expect(copy.list).not.toBe(data.list)
		expect(copy.date).not.toBe(data.date)
	})

	it('keeps what is shared, and circles', () => {
		const shared = { a: 1 }
		const data: Record<string, unknown> = { one: shared, two: [shared] }
		data.self = data
		const copy = apart(data)
		expect(copy.self).toBe(copy)
		expect(copy.two).toEqual([copy.one])
		expect((copy.two as unknown[])[0]).toBe(copy.one)
	})
})
