import { expect, it } from 'vitest'
import { textInHtml } from './text-in-html.ts'

it.each([
	['<p>a <b>b</b></p> c', ['a ', 'b', ' c']],
	['<p title="a > b">c</p>', ['c']],
	['a<!-- b --> c', ['a', ' c']],
	['a<!-- b', ['a']],
	['<script>x = "<!--"</script> a', [' a']],
	['<code>a</code><pre>b</pre>c', ['c']],
	['a < b', ['a < b']],
])('finds the text in %j', (html, texts) => {
	expect(textInHtml(html).map(([start, end]) => html.slice(start, end))).toEqual(texts)
})
