import { describe, expect, it } from 'vitest'
import { endOfDeclaration, endOfInitialiser, initialiserAt } from './script-statements.ts'
import { tokensOf } from './script-tokens.ts'

const restOf = (end: typeof endOfDeclaration, text: string) => {
	const tokens = tokensOf(text)
	return tokens
		.slice(end(tokens, 0, text))
		.map((token) => token.text)
		.join(' ')
}

it.each([
	['= 1', '1'],
	[': Map<string, string> = x', 'x'],
	[': { a: 1 } = y', 'y'],
	['; b = 1', undefined],
	['.b = 1', undefined],
])('finds where the value of a name begins that %j stands behind', (text, first) => {
	const tokens = tokensOf(`a ${text}`)
	const start = initialiserAt(tokens, 1)
	expect(start === undefined ? undefined : tokens[start]?.text).toBe(first)
})

describe.each([
	['a value', endOfInitialiser],
	['a declaration', endOfDeclaration],
] as const)('the end of %s', (_, end) => {
	it.each([
		['1; b', '; b'],
		['1\nb', 'b'],
		['a\n\t.b()\nc', 'c'],
		['a +\nb\nc', 'c'],
		['[\na,\nb\n]\nc', 'c'],
		['await\na()\nb', 'b'],
		['async\nfunction () {}\nb', 'b'],
		['() => {} const b', 'const b'],
		['function a() {} function b() {}', 'function b ( ) { }'],
		['(a) =>\nb\nc', 'c'],
		['1', ''],
	])('of %j is before %j', (text, rest) => {
		expect(restOf(end, text)).toBe(rest)
	})
})

it('is at a comma for a value, and not for a declaration, whose types have some', () => {
	const text = 'function a<B, C>() {}\nd'
	expect(restOf(endOfInitialiser, text)).toMatch(/^, C/)
	expect(restOf(endOfDeclaration, text)).toBe('d')
})
