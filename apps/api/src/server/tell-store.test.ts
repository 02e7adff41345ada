import type { CacheEvent } from '@blog/cache'
import { expect, it } from 'vitest'
import { tellStore } from './tell-store.ts'

it('tells of failures once, and of the end when there were none for a while', () => {
	const told: string[] = []
	let now = 0
	const listen = tellStore(
		'It',
		(message, level) => told.push(`${level ?? 'error'}: ${message}`),
		() => now,
	)
	const call = (at: number, error?: unknown) => {
		now = at
		const of = { key: 'a', operation: 'get', took: 1 } as const
		listen({ type: 'store', ...of, ...(error !== undefined && { error }) } satisfies CacheEvent)
	}
	call(0)
	expect(told).toEqual([])
	call(1, new Error('gone'))
	call(2, new Error('still gone'))
	call(3)
	call(4, new Error('gone again'))
	expect(told).toEqual(['error: It fails: gone; answers are made without it'])
	call(10_003)
	expect(told).toHaveLength(1)
	call(10_004)
	call(10_005)
	expect(told.slice(1)).toEqual(['info: It works again'])
	call(10_006, Object.assign(new Error(''), { code: 'ECONNREFUSED' }))
	expect(told.slice(2)).toEqual(['error: It fails: ECONNREFUSED; answers are made without it'])
})
