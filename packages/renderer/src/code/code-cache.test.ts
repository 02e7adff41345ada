import { expect, test } from 'vitest'
import { createTextCache } from './code-cache.ts'

test('forgets what was used longest ago when it is full', () => {
	const cache = createTextCache(12)
	cache.set('a', '12345')
	cache.set('b', '12345')
	expect(cache.get('a')).toBe('12345')
	cache.set('c', '12345')
	expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['12345', undefined, '12345'])
})

test('does not keep what is larger than itself', () => {
	const cache = createTextCache(3)
	cache.set('a', '12345')
	expect(cache.get('a')).toBeUndefined()
})

test('counts a value that is set again once', () => {
	const cache = createTextCache(12)
	for (let n = 0; n < 9; n++) cache.set('a', '12345')
	cache.set('b', '12345')
	expect(cache.get('a')).toBe('12345')
})
