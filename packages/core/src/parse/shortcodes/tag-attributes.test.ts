import { describe, expect, test } from 'vitest'
import { attributesIn } from './tag-attributes.ts'

/** Names with what their values stand between. */
const shown = (html: string) =>
	attributesIn(html)?.map(({ name, quote = '-' }) => `${name} ${quote}`.trim())

describe('attributesIn', () => {
	test.each([
		['<a href="/" class=x hidden>', ['href "', 'class', 'hidden -']],
		['<img src="x" y/onload="alert(1)">', ['src "', 'y -', 'onload "']],
		['<img src="x"y/onload="alert(1)">', ['src "', 'y -', 'onload "']],
		["<A\fB\r\n=\t'>'C = >D<i e>", ["b '", 'c', 'e -']],
		['<a x"y=z" =b= c>', ['x"y', '=b']],
		['<p>x < y="1"</p z=1> <iframe a></iframe><b c>', ['z', 'a -', 'c -']],
		['text', []],
	])('reads tags as browsers do: %j', (html, expected) => {
		expect(shown(html)).toEqual(expected)
	})

	test.each([
		'<a href="x>',
		'<a b',
		'<!-- <a> --> <b c>',
		'<?x?>',
		'</ a="b><c d>',
		'<script>a<b</script>',
	])('cannot tell those of %j', (html) => {
		expect(attributesIn(html)).toBeUndefined()
	})
})
