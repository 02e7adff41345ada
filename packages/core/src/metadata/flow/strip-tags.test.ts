import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type OpenElement, stripTags } from './strip-tags.ts'

describe('stripTags', () => {
	it.each([
		['a<b>c</b>d', 'acd'],
		['a<div>b</div>c', 'a b c'],
		['<p>a</p><p>b</p>', ' a\n b\n'],
		['a<br>b<BR />c<br class="x">d', 'a\nb\nc\nd'],
		[`<a title="x > y" b='>'>c</a>`, 'c'],
		['a<!-- > -->b<![CDATA[ > ]]>c<?x?>d<!Y>e', 'abcde'],
		['<script>a < b</script>c<style>d</style >e', 'ce'],
		['a <- b <3 c <', 'a <- b <3 c <'],
		['a<b title="never closed>c', 'a'],
		['a<!-- never closed', 'a'],
	])('%s', (html, text) => {
		expect(stripTags(html)).toBe(text)
	})

	it('remembers that a script is open', () => {
		const open: OpenElement = {}
		expect(stripTags('a<script>', open)).toBe('a')
		expect(stripTags('b</b>', open)).toBe('')
		expect(stripTags('</script>c', open)).toBe('c')
	})

	it('ends on any input, and leaves text without marks alone', () => {
		const piece = fc.constantFrom(
			'<',
			'>',
			'</',
			'<!--',
			'-->',
			'"',
			"'",
			'script',
			'p',
			'a',
			' ',
			'=',
			'/',
			'<![CDATA[',
		)
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const html = pieces.join('')
				expect(stripTags(html).length).toBeLessThanOrEqual(html.length)
				if (!/[<\n]/.test(html)) expect(stripTags(html)).toBe(html)
			}),
		)
	})
})
