import { describe, expect, it } from 'vitest'
import { site } from '../../test/views.ts'
import { lineOfMarkdown, textOfLine } from './line-of-markdown.ts'

const cases: readonly (readonly [line: string, html: string, text: string])[] = [
	[
		'© <b> [A & *B*](https://example.com/?a&b) and [imprint](/imprint/).',
		'© &lt;b> <a href="https://example.com/?a&amp;b" rel="noopener">A &amp; <em>B</em></a> and <a href="/blog/imprint/">imprint</a>.',
		'© <b> A & B and imprint.',
	],
	[
		'**a *b* c** `*d* [e](/f)`',
		'<strong>a <em>b</em> c</strong> <code>*d* [e](/f)</code>',
		'a b c *d* [e](/f)',
	],
	...['[x] (y) [z](javascript:alert(1)) 2 * 3 * 4 ** 5 ** 6 `', 'snake_case and __init__', ''].map(
		(line) => [line, line, line] as const,
	),
]

describe('a line of Markdown', () => {
	it.each(cases)('%j', (line, html, text) => {
		expect(lineOfMarkdown({ ...site, basePath: '/blog' }, line).text).toBe(html)
		expect(textOfLine(line)).toBe(text)
	})
})
