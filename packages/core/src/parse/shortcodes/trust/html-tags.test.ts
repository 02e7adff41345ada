import { describe, expect, test } from 'vitest'
import { tagsIn } from './html-tags.ts'

/** Names with what their values stand between. */
const attributes = (html: string) =>
	tagsIn(html)?.flatMap((tag) =>
		tag.attributes.map(({ name, quote = '-' }) => `${name} ${quote}`.trim()),
	)

describe('tagsIn', () => {
	test.each([
		['<a href="/" class=x hidden>', ['href "', 'class', 'hidden -']],
		['<img src="x" y/onload="alert(1)">', ['src "', 'y -', 'onload "']],
		['<img src="x"y/onload="alert(1)">', ['src "', 'y -', 'onload "']],
		["<A\fB\r\n=\t'>'C = >D<i e>", ["b '", 'c', 'e -']],
		['<a x"y=z" =b= c>', ['x"y', '=b']],
		['<p>x < y="1"</p z=1> <iframe a></iframe><b c>', ['z', 'a -', 'c -']],
		['<!-- a="1" --><b c>', ['c -']],
		['<script d>a<b</script><b c>', ['d -', 'c -']],
		['<style>"</b>"</STYLE><b c>', ['c -']],
		['text', []],
	])('reads attributes as browsers do: %j', (html, expected) => {
		expect(attributes(html)).toEqual(expected)
	})

	test('gives values as they are written, and what stands in scripts', () => {
		const script = `<SCRIPT src='a"b' async>c()</script>`
		expect(tagsIn(script)).toEqual([
			{
				name: 'script',
				attributes: [
					{ name: 'src', nameEnd: 11, quote: "'", value: 'a"b' },
					{ name: 'async', nameEnd: 23, value: '' },
				],
				text: 'c()',
			},
			{ name: 'script', attributes: [] },
		])
		expect(tagsIn('<a\u0130 x=y>')?.[0]?.attributes[0]?.nameEnd).toBe(5)
	})

	test.each([
		'<a href="x>',
		'<a b',
		'<!-- <a>',
		'<!-- a --!> <b c> -->',
		'<!-->',
		'<!-- a\n\n<b c> -->',
		'<?x?>',
		'</ a="b><c d>',
		'<!-- <a x="1"> --><b c>',
		'<script>"<!--"</script>',
		'<noscript>a<b</noscript>',
	])('cannot tell those of %j', (html) => {
		expect(tagsIn(html)).toBeUndefined()
	})

	test('takes no more time for a long text than for its length', () => {
		for (const piece of ['<!--', '<a ', '<a b=', '<script>', '=', '<', '<a>'])
			expect(() => tagsIn(piece.repeat(20_000))).not.toThrow()
	}, 2000)
})
