import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { authoredUrl, encodePath, toUrl } from './url.ts'

describe('toUrl', () => {
	it('makes pretty and ugly paths, percent-encoded', () => {
		expect(toUrl(['posts', 'hugö'])).toBe('/posts/hug%C3%B6/')
		expect(toUrl(['posts', 'a'], true)).toBe('/posts/a.html')
		expect(toUrl([])).toBe('/')
	})
})

describe('encodePath', () => {
	it('leaves an encoded path as it is', () => {
		fc.assert(
			fc.property(fc.webPath(), (path) => {
				expect(encodePath(encodePath(path))).toBe(encodePath(path))
			}),
		)
	})
})

describe('authoredUrl', () => {
	it.each([
		['/2015/01/09/Rust-1.0-alpha', '/2015/01/09/Rust-1.0-alpha/'],
		['/2015/01/09/Rust.html', '/2015/01/09/Rust.html'],
		['/', '/'],
		['/über/', '/%C3%BCber/'],
		['/100%/', '/100%25/'],
		['/100%25/', '/100%25/'],
		['/%zz/%2e%2e/', '/'],
		['/%ff/', undefined],
		['//a//b/', undefined],
		['https://evil.example/', undefined],
		['javascript:alert(1)', undefined],
		['/../etc/passwd', undefined],
		['/a/%2e%2e/%2e%2e/etc', undefined],
		['/a\u0000b', undefined],
		['/a%00b', undefined],
		['/a?b', undefined],
		['', undefined],
	])('reads %j as %j', (written, url) => {
		expect(authoredUrl(written)).toBe(url)
	})

	it('resolves relative paths from the page', () => {
		expect(authoredUrl('old', '/posts/')).toBe('/posts/old/')
		expect(authoredUrl('../old', '/posts/')).toBe('/old/')
		expect(authoredUrl('../../old', '/posts/')).toBeUndefined()
	})

	it('never leaves the site', () => {
		fc.assert(
			fc.property(fc.string(), fc.webPath(), (a, b) => {
				const url = authoredUrl(`${a}/${b}`)
				if (url !== undefined) expect(new URL(url, 'http://x').pathname).toBe(url)
			}),
		)
	})
})
