import { expect, test } from 'vitest'
import { postOf } from '../../test/render.ts'
import { toMarkdown } from './to-markdown.ts'
import { toSections } from './to-sections.ts'
import { toText } from './to-text.ts'

test('text keeps words, code, lists and tables, and no markup', async () => {
	const post = await postOf(
		'---\ntitle: T\n---\n## A *b*\n\nc `d` [e](f) ![g](h)[^1] <b>i</b>\n\n- j\n- k\n  1. l\n\n> m\n\n```go\nn()\n```\n\n| o | p |\n|--|--|\n| q | r |\n\n<div>s<!-- no --><script>no()</script></div>\n\n[^1]: t',
	)
	expect(toText(post)).toBe(
		'A b\n\nc d e g i\n\n- j\n- k\n  1. l\n\nm\n\nn()\n\no\tp\nq\tr\n\ns\n\nt',
	)
})

test('text has that of HTML which a shortcode keeps within a line', async () => {
	const post = await postOf('a {{< rawhtml >}}<b>1 * 2 &lt; *c*</b>{{< /rawhtml >}} d')
	expect(toText(post)).toBe('a 1 * 2 < *c* d')
})

test('the marker of an alert is for nobody to read', async () => {
	const post = await postOf('> [!NOTE]\n> Body\n\n> [!TIP] Own\n>\n> More\n')
	expect(toText(post)).toBe('Body\n\nOwn\n\nMore')
	expect(await toMarkdown(post)).toContain('> [!NOTE]\n> Body')
})

test('Markdown begins with the title, without front matter', async () => {
	expect(await toMarkdown(await postOf('---\ntitle: My\n  post\n---\n\nText\n'))).toBe(
		'# My post\n\nText\n',
	)
	expect(await toMarkdown(await postOf('+++\ntitle = "T"\n+++\nText'))).toBe('# T\n\nText\n')
})

test('a title that is in the text is not said twice', async () => {
	expect(await toMarkdown(await postOf('# Hello\n\nText'))).toBe('# Hello\n\nText\n')
})

test('links become absolute when it is known where they lead, and code stays', async () => {
	const post = await postOf(
		'---\ntitle: T\n---\n[a](x.md#p "t") ![b](<i j.png>) [c][d] <https://e.org> [own](#h) `[a](x.md)` [[n](o.md)](q) [p\\]](r.md)\n\n[d]: x.md\n',
	)
	const context = { resolve: (_: string, href: string) => ({ url: `/to/${encodeURI(href)}` }) }
	expect(await toMarkdown(post, { context, baseUrl: 'https://e.com' })).toContain(
		'[a](https://e.com/to/x.md#p "t") ![b](<https://e.com/to/i%20j.png>) [c][d] <https://e.org> [own](#h) `[a](x.md)` [[n](https://e.com/to/o.md)](q) [p\\]](https://e.com/to/r.md)\n\n[d]: https://e.com/to/x.md',
	)
})

const formulas = { block: [['$$', '$$']], inline: [['\\(', '\\)']] } as const

test('formulas in a block of HTML stand in its text', async () => {
	const post = await postOf(
		'<p>Let (\\(y\\)), \\(z\\) be ours.</p>\n\n> <p>$$a$$, b</p>\n> c\n\n- <i>\\(d\\)</i>e\n\n\\(f\\)',
		'a.md',
		{ extras: { formulas } },
	)
	expect(toText(post)).toBe('Let (y), z be ours.\n\na, b\nc\n\n- de\n\nf')
	expect(post.words).toBe(10)
	expect(post.summary).toContain('Let ($y$), $z$ be ours.')
	expect(toSections(post).map(({ text }) => text)).toEqual([toText(post)])
})

test('formulas in a block of HTML stay in the Markdown of a post with shortcodes', async () => {
	const post = await postOf('{{< x >}}\n\n<p>Let (\\(y\\)), $$z$$<!-- c -->.</p>\n\nEnd', 'a.md', {
		extras: { formulas },
		shortcodes: { x: () => 'X' },
	})
	expect(await toMarkdown(post)).toContain('X\n\n<p>Let ($y$), $z$.</p>\n\nEnd')
})
