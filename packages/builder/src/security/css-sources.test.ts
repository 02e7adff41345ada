import { expect, test } from 'vitest'
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
