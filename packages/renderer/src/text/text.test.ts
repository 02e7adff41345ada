import type { Root } from 'mdast'
import { describe, expect, it, test } from 'vitest'
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

test('text has whatever a plug-in leaves in lists, and no value', async () => {
	const text = { type: 'text', value: 'x' }
	const odd = [
		{ type: 'list', ordered: true, children: [text, { type: 'own', children: [text] }] },
		{ type: 'own', value: null },
		{ type: 'paragraph', children: [{ type: 'own', value: null }] },
	]
	const plugin = () => (tree: Root) => void tree.children.push(...(odd as never[]))
	const post = await postOf('a', 'a.md', { remarkPlugins: [plugin] })
	expect(toText(post)).toBe('a\n\n1. x\n2. x')
	expect(toSections(post)).toHaveLength(1)
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

describe('links in raw HTML become absolute like those in Markdown', () => {
	const context = {
		resolve: (_: string, href: string) =>
			/^(?:\/\/|#|[a-z]+:)/.test(href) ? undefined : { url: `/to/${href}` },
	}
	const to = 'https://e.com/to/x.md'
	const body = async (source: string, shortcodes = {}) =>
		(
			await toMarkdown(await postOf(`---\ntitle: T\n---\n${source}\n`, 'a.md', { shortcodes }), {
				context,
				baseUrl: 'https://e.com',
			})
		).slice('# T\n\n'.length, -1)
	const cases = [
		['a <a href="x.md">b</a>', `a <a href="${to}">b</a>`],
		["a <a class=c href='x.md'>x.md</a>", `a <a class=c href='${to}'>x.md</a>`],
		['<div>\n<img src=x.md>\n</div>', `<div>\n<img src=${to}>\n</div>`],
		['<a href="x.md?a=1&amp;b=2#c">b</a>', `<a href="${to}?a=1&amp;b=2#c">b</a>`],
		['<a href="x.md?a=1&b=2">b</a>', `<a href="${to}?a=1&b=2">b</a>`],
		['<img srcset="x.md 1x, x.md?2 2x">', `<img srcset="${to} 1x, ${to}?2 2x">`],
		['<video poster="x.md" src="x.md"></video>', `<video poster="${to}" src="${to}"></video>`],
		['<a href="#h">x.md</a>', '<a href="#h">x.md</a>'],
		['<a href="https://o.org?a=1&amp;b">x.md</a>', '<a href="https://o.org?a=1&amp;b">x.md</a>'],
		['`<a href="x.md">`', '`<a href="x.md">`'],
		['<!-- <a href="x.md"> --><i>c</i>', '<i>c</i>'],
	] as const

	it.each(cases)('%s', async (source, expected) => {
		expect(await body(source)).toBe(expected)
	})

	it.each(cases)('written anew: %s', async (source, expected) => {
		expect(await body(`${source}\n\n{{< y >}}`, { y: () => 'Y' })).toBe(`${expected}\n\nY`)
	})

	it.each([
		['[a](x.md?a=1&amp;b=2#c)', `[a](${to}?a=1&amp;b=2#c)`],
		['[a](x.md?a=1&b=2)', `[a](${to}?a=1&b=2)`],
		['![a](x\\_y.md)', '![a](https://e.com/to/x\\_y.md)'],
		['[a][b]\n\n[b]: x.md?a&amp;b', `[a][b]\n\n[b]: ${to}?a&amp;b`],
		['[x.md](x.md)', `[x.md](${to})`],
		[
			'[a](https://o.org?a&amp;b) <https://o.org?a&b>',
			'[a](https://o.org?a&amp;b) <https://o.org?a&b>',
		],
	])('and so with escapes: %s', async (source, expected) => {
		expect(await body(source)).toBe(expected)
	})
})
