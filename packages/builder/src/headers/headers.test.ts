import { describe, expect, it } from 'vitest'
import { resolveConfig } from '../config/resolve-config.ts'
import { headersFor } from './headers-for.ts'
import { parseHeaders } from './parse-headers.ts'
import { siteHeaders } from './site-headers.ts'
import { writeHeaders } from './write-headers.ts'

const files = { fingerprinted: ['assets/style.0123456789.css'], derived: 'assets/derived' }
const rulesOf = (config: object) => siteHeaders(resolveConfig(config, { name: 'x' }), files)
const rules = rulesOf({ url: 'https://example.com' })

describe('the headers of a site', () => {
	it.each([
		['/', undefined],
		['/posts/a/', undefined],
		['/assets/style.0123456789.css', 'public, max-age=31536000, immutable'],
		['/assets/derived/photo.0123456789.480.webp', 'public, max-age=31536000, immutable'],
		['/assets/search/index.json', undefined],
		['/assets/favicon.svg', undefined],
	])('%s', (path, kept) => {
		expect(headersFor(rules, path)).toEqual({
			'content-security-policy': "frame-ancestors 'self'",
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'strict-origin-when-cross-origin',
			...(kept && { 'cache-control': kept }),
		})
	})

	it('are those of the path that the site lives under', () => {
		const below = rulesOf({ url: 'https://example.com/blog' })
		expect(headersFor(below, '/blog/')).toHaveProperty('x-content-type-options')
		expect(headersFor(below, '/other/')).toEqual({})
	})

	it('let those frame it that the config names', () => {
		const framed = rulesOf({ security: { 'frame-ancestors': ['https://a.example'] } })
		expect(headersFor(framed, '/')['content-security-policy']).toBe(
			"frame-ancestors 'self' https://a.example",
		)
	})

	it('are none if the config wants none', () => {
		expect(rulesOf({ security: false })).toEqual([])
	})

	it('say nothing twice for one address, since hosts join it', () => {
		for (const { path } of rules) {
			const values = Object.values(headersFor(rules, path.replace('*', 'x')))
			expect(values.filter((value) => /, (?!max-age|immutable)/.test(value))).toEqual([])
		}
	})

	it('keep to what Cloudflare reads: 100 rules, lines of 2,000 characters, one `*` a path', () => {
		const text = writeHeaders(rules)
		expect(rules.length).toBeLessThanOrEqual(100)
		expect(text.split('\n').filter((line) => line.length > 2000 || /\*.*\*/.test(line))).toEqual([])
	})
})

describe('a `_headers` file', () => {
	it('is read as it was written', () => {
		expect(parseHeaders(writeHeaders(rules))).toEqual(rules)
	})

	it('of somebody else is read as hosts do', () => {
		const text =
			'# A comment: none\n/*\r\n  X-A: 1\n  X-B: a: b\n\n/b/:name/c\n\tx-a: 2\n  ! X-B\nhttps://x.pages.dev/*\n  X-C: 3\nnonsense'
		const read = parseHeaders(text)
		expect(headersFor(read, '/a')).toEqual({ 'x-a': '1', 'x-b': 'a: b' })
		expect(headersFor(read, '/b/x/c')).toEqual({ 'x-a': '1, 2' })
		expect(headersFor(read, '/b/x/y/c')).toEqual({ 'x-a': '1', 'x-b': 'a: b' })
	})
})
