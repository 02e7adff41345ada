import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonFault } from './json-fault.ts'

it.each([
	['{"a": }', 6],
	['{"a" 1}', 5],
	['{"a": 1,}', 8],
	['{a: 1}', 1],
	['[1, ]', 4],
	['[1}', 2],
	['[1] x', 4],
	['[01]', 1],
	['["a\nb"]', 3],
	['["\\q"]', 2],
	['<html>', 0],
	['{"a": 1', 7],
	['["a', 3],
	['', 0],
	['{"a": [{}, [], -1.5e+3, true, "\\u00e9\\"" ]}', 43],
])('%j is damaged at %i', (text, expected) => {
	expect(jsonFault(text)).toBe(expected)
})

it('finds nothing in JSON, and nothing before what is damaged', () => {
	fc.assert(
		fc.property(fc.json(), fc.nat(), (text, place) => {
			expect(jsonFault(text)).toBe(text.length)
			const at = place % text.length
			const cut = text.slice(0, at) + text.slice(at + 1)
			const fault = jsonFault(cut)
			expect(jsonFault(cut.slice(0, fault))).toBe(fault)
			if (fault < cut.length) expect(() => JSON.parse(cut)).toThrow(SyntaxError)
		}),
	)
})
