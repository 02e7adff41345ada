import { describe, expect, it } from 'vitest'
import { termLink } from './term-link.ts'

describe('termLink', () => {
	it.each([
		['/tags/golang/', '/tags/go/'],
		['/tags/golang', '/tags/go'],
		['/tags/golang#x', '/tags/go#x'],
		['/tags/golang/index.xml', '/tags/go/index.xml'],
		['/tags/golang/page/2/?q#x', '/tags/go/page/2/?q#x'],
		['https://example.com/tags/golang/', 'https://example.com/tags/go/'],
		['/tags/Golang/', '/tags/go/'],
		['/Tags/GOLANG/index.xml', '/tags/go/index.xml'],
		['/tags/golang2/', undefined],
		['/tags/golang.html', undefined],
	])('leads %j to %j', (href, to) => {
		const addresses = [{ from: '/tags/golang/', to: '/tags/go/' }]
		expect(termLink(href, addresses, ['https://example.com'])).toBe(to)
	})

	it.each([
		['/tags/golang.html', '/tags/go.html'],
		['/tags/golang.html#x', '/tags/go.html#x'],
		['/tags/golang/index.xml', '/tags/go/index.xml'],
		['/tags/golang/page/2.html', '/tags/go/page/2.html'],
		['https://example.com/tags/golang.html', 'https://example.com/tags/go.html'],
		['/tags/golang', undefined],
		['/tags/golang.htmlx', undefined],
	])('leads %j to %j where addresses are ugly', (href, to) => {
		const addresses = [{ from: '/tags/golang.html', to: '/tags/go.html' }]
		expect(termLink(href, addresses, ['https://example.com'])).toBe(to)
	})

	it('leads from an ugly address to one that is not', () => {
		const addresses = [{ from: '/tags/golang.html', to: '/go/' }]
		expect(termLink('/tags/golang.html', addresses, [])).toBe('/go/')
		expect(termLink('/tags/golang/index.xml', addresses, [])).toBe('/go/index.xml')
	})
})
