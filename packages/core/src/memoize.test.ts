import { expect, it } from 'vitest'
import { memoize } from './memoize.ts'

it('makes a value once, and forgets when there are too many', () => {
	const made: string[] = []
	const get = memoize((key) => {
		made.push(key)
		return key.toUpperCase()
	}, 2)
	expect([get('a'), get('a'), get('b'), get('b')]).toEqual(['A', 'A', 'B', 'B'])
	expect(made).toEqual(['a', 'b'])
	expect([get('c'), get('a')]).toEqual(['C', 'A'])
	expect(made).toEqual(['a', 'b', 'c', 'a'])
})
