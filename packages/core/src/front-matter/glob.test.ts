import { describe, expect, it } from 'vitest'
import { globOf } from './glob.ts'

describe('globOf', () => {
	it.each([
		['/posts/**', '/posts/a/b', true],
		['/posts/**', '/posts', false],
		['/posts/*', '/posts/a', true],
		['/posts/*', '/posts/a/b', false],
		['{/posts,/posts/**}', '/posts', true],
		['{/posts,/posts/**}', '/posts/A', true],
		['{/{a,b},/c}/x', '/b/x', true],
		['**', '/a/b', true],
		['/**/deep', '/a/b/deep', true],
		['/Posts/?', '/posts/z', true],
		['/posts/[a-c]', '/posts/b', true],
		['/posts/[!a-c]', '/posts/b', false],
		['/a.b', '/axb', false],
		['/a+(b)', '/a+(b)', true],
		['\\*', '*', true],
		['\\*', 'a', false],
		['a,b', 'a,b', true],
		['{a', 'a', true],
		['[a', '[a', true],
		['', '', true],
		['[z-a]', 'z', false],
	])('%s of %s: %s', (pattern, path, matches) => {
		expect(globOf(pattern)(path)).toBe(matches)
	})
})
