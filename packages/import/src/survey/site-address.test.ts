import { describe, expect, it } from 'vitest'
import { siteAddress } from './site-address.ts'

const site = siteAddress('https://www.example.com/blog')

describe('siteAddress', () => {
	it.each([
		['https://example.com/blog/2024/05/hello/', '2024/05/hello'],
		['http://www.example.com/blog/2024/05/hello#part', '2024/05/hello'],
		['/blog/%CE%B5%CF%80/', 'επ'],
		['https://example.com/blog/?p=12', 'id:12'],
		['https://example.com/blog/?page_id=13', 'id:13'],
		['https://example.com/other/', undefined],
		['https://example.org/blog/hello/', undefined],
		['hello', undefined],
		['mailto:me@example.com', undefined],
	])('takes %s for %s', (href, expected) => {
		expect(site.keyOf(href)).toBe(expected)
	})

	it.each([
		['https://example.com/blog/2024/hello/', '/2024/hello/'],
		['https://example.com/blog//evil.example/', '/evil.example/'],
		['https://example.com/blog/?p=12', undefined],
		['https://example.com/blog/', undefined],
		['', undefined],
	])('has %s at the path %s', (href, expected) => {
		expect(site.pathOf(href)).toBe(expected)
	})

	it.each([
		['/tags/a/', '/blog/tags/a/'],
		['https://example.com/blog/a/', 'https://example.com/blog/a/'],
		['//example.org/a/', '//example.org/a/'],
		['', ''],
	])('has what is at %s below its home page at %s of its host', (path, expected) => {
		expect(site.inside(path)).toBe(expected)
	})

	it('knows paths alone if the export does not say where it comes from', () => {
		const unknown = siteAddress('')
		expect(unknown.keyOf('/a/')).toBe('a')
		expect(unknown.pathOf('/a/')).toBe('/a/')
		expect(unknown.keyOf('https://example.com/a/')).toBeUndefined()
		expect(unknown.pathOf('https://example.com/a/')).toBeUndefined()
		expect(unknown.absolute('/a.png')).toBe('/a.png')
	})
})
