import { expect, test } from 'vitest'
import { expectGrowth } from '../../../../test/expect-growth.ts'
import { addCssSources } from './css-sources.ts'

function sourcesOf(css: string): readonly string[] {
	const found = new Set<string>()
	addCssSources(css, (directive, source) => void found.add(`${directive} ${source}`))
	return [...found]
}

test('pictures and fonts of other hosts', () => {
	expect(sourcesOf('a { background: url("https://a.example/x.png") }')).toEqual([
		'img-src https:',
		'font-src https:',
	])
	expect(sourcesOf("@font-face { src: url( 'data:font/woff2;base64,AA==' ) }")).toEqual([
		'img-src data:',
		'font-src data:',
	])
})

test.each([
	'@import url(https://a.example/x.css?y);',
	'@import "https://a.example/x.css";',
	"@IMPORT 'https://a.example/x.css' print;",
])('%s', (css) => {
	expect(sourcesOf(css)).toEqual([
		'style-src https://a.example',
		'img-src https:',
		'font-src https:',
	])
})

test.each([
	'a { color: red }',
	'a { fill: url(#b); mask: url("c.svg") }',
	'/* url(https://a.example/) */ @import "b.css";',
	'a::after { content: "https://a.example" }',
])('%s needs nothing', (css) => expect(sourcesOf(css)).toEqual([]))

test('an address with escaped signs', () => {
	expect(sourcesOf('a { background: url(https://a.example/x\\(1\\).png) }')).toContain(
		'img-src https:',
	)
})

test.each([
	['blanks', (length: number) => `url(${' '.repeat(length)}`],
	['blanks behind an address', (length: number) => `url(a${' '.repeat(length)}`],
	['blanks behind a word', (length: number) => `@import${' '.repeat(length)}`],
	['open addresses', (length: number) => 'url('.repeat(length / 4)],
	['open comments', (length: number) => `@import ${'/*'.repeat(length / 2)}`],
])('time grows as a style does: %s', async (_, textOf) => {
	await expectGrowth(textOf, 128_000, sourcesOf)
})
