import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonKeys } from './json-keys.ts'
import { readJson } from './read-json.ts'

describe('readJson', () => {
	it.each([
		['{"a": x}', 6, '`x`, expected a value'],
		['{"a": 1,}', 8, 'a key in double quotes'],
		["{'a': 1}", 1, 'a key in double quotes'],
		['{"a" 1}', 5, 'expected `:`'],
		['{"a": [1 2]}', 9, 'expected `,` or `]`'],
		['{"a": "\n"}', 7, 'line break'],
		['{"a": "\\x"}', 7, 'escape'],
		['{"a": 01}', 7, 'expected `,`'],
		['{"a": 1} x', 9, 'the end'],
		['{"a": "', 6, 'expected `"`'],
		['{ // c\n}', 2, 'a key in double quotes'],
		['{"a": 😀}', 6, '`😀`'],
	])('refuses %j at %i', (text, offset, message) => {
		const raw = readJson(text, 100)
		expect('problem' in raw && raw.problem).toMatchObject({
			offset: 100 + offset,
			message: expect.stringContaining(message),
		})
	})

	it('accepts what `JSON.parse` accepts, and nothing else', () => {
		const pieces = fc.constantFrom(
			...'{}[],:"\\ \n-0123.eEtrufalsn/x',
			'true',
			'null',
			'"a"',
			'\\u00',
			'"a":',
			'1e5',
			'\t',
			'\x01',
		)
		const anyText = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''))
		const mutated = fc
			.tuple(fc.json(), fc.nat(), pieces, fc.boolean())
			.map(([json, at, piece, mutate]) =>
				mutate
					? json.slice(0, at % json.length) + piece + json.slice((at % json.length) + 1)
					: json,
			)
		fc.assert(
			fc.property(fc.oneof(anyText, mutated), (text) => {
				expect('tree' in jsonKeys(text)).toBe(isJson(text))
			}),
			{ numRuns: 5000 },
		)
	})
})

function isJson(text: string): boolean {
	try {
		JSON.parse(text)
		return true
	} catch {
		return false
	}
}
