import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { absoluteUrl } from './absolute-url.ts'

const page = 'https://a.example/posts/one/'
const byUrl = (address: string) => {
	try {
		return new URL(address, page).href
	} catch {
		return undefined
	}
}

const piece = fc.oneof(
	fc.constantFrom(
		...[
			'http:',
			'https:',
			'HTTP:',
			'//',
			'/',
			'\\',
			'?',
			'#',
			'.',
			'..',
			'%2e',
			'%2E',
			'%',
			'@',
			':',
			':80',
			':443',
		],
		...[
			'a.example',
			'A.example',
			'xn--a.example',
			'a--b.example',
			'1.2',
			'0x1.example',
			'b.1',
			'é',
			' ',
			'\t',
			'\n',
			"'",
			'"',
		],
		...[
			'<',
			'>',
			'`',
			'|',
			'^',
			'{',
			'[',
			']',
			'&',
			'=',
			';',
			'~',
			'-',
			'_',
			'a',
			'0',
			'mailto:',
			'javascript:',
		],
	),
	fc.string({ maxLength: 2 }),
)
const address = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''))

describe('absoluteUrl', () => {
	it.each([
		'https://b.example/a/b.html?c=d&e#f',
		'https://b.example',
		'/a/../b',
		'/a/b/#c',
		'//b.example/c',
		'c.html',
		'#d',
		'',
		"https://b.example/?a='b'",
		'http://[',
		'mailto:a@b.example',
	])('%s', (text) => {
		expect(absoluteUrl(text, page)).toBe(byUrl(text))
	})

	it('is what the URL parser says', () => {
		fc.assert(
			fc.property(address, (text) => {
				expect(absoluteUrl(text, page)).toBe(byUrl(text))
			}),
			{ numRuns: 3000 },
		)
		fc.assert(
			fc.property(address, (text) => {
				const long = `https://b.example/${text}`
				expect(absoluteUrl(long, page)).toBe(byUrl(long))
			}),
			{ numRuns: 3000 },
		)
	})
})
