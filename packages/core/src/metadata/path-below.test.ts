import { describe, expect, it } from 'vitest'
import { pathBelow } from './path-below.ts'

describe('pathBelow', () => {
	it.each([
		['https://example.com', 'https://example.com/a/', '/a/'],
		['https://example.com', 'http://EXAMPLE.com/a?b#c', '/a'],
		['https://example.com', '//example.com', '/'],
		['https://example.com', 'https://example.com#a', '/'],
		['https://example.com', 'https://example.com/%C3%BCber/', '/über/'],
		['https://example.com/blog', 'https://example.com/blog/a/', '/a/'],
		['https://example.com/blog', 'https://example.com/blog', '/'],
	])('of %s: %s', (site, href, path) => {
		expect(pathBelow(site, href)).toBe(path)
	})

	it.each([
		['https://example.com', 'https://example.com.evil.test/a/'],
		['https://example.com', 'https://www.example.com/a/'],
		['https://example.com', 'https://example.com:8080/a/'],
		['https://example.com', 'mailto:a@example.com'],
		['https://example.com', '/a/'],
		['https://example.com/blog', 'https://example.com/blogs/a/'],
		['https://example.com/blog', 'https://example.com/Blog/a/'],
		['https://example.com/blog', 'https://example.com/a/'],
	])('of %s none: %s', (site, href) => {
		expect(pathBelow(site, href)).toBeUndefined()
	})
})
