import { parsePost } from '@blog/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { attacks, dangers } from '../../test/attacks.ts'
import { anywhere, postOf, render } from '../../test/render.ts'
import { renderPost } from '../render-post.ts'

const untrusted = { trusted: false } as const

describe('untrusted', () => {
	test.each(attacks)('%j can do nothing, on the page or in a feed', async (text) => {
		const rendered = await render(text, untrusted)
		expect(dangers(rendered.html)).toEqual([])
		expect(dangers(rendered.feedHtml('https://e.com'))).toEqual([])
		const coloured = await render(text, { ...untrusted, code: {} })
		expect(dangers(coloured.html)).toEqual([])
	})

	test('pieces of attacks put together can do nothing', async () => {
		const piece = fc.constantFrom(
			...attacks.flatMap((vector) => vector.split(/(?<=[<>"' ])/)),
			'\n',
			'\n\n',
			'> ',
			'`',
			'[',
			'](',
		)
		await fc.assert(
			fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
				const rendered = await render(pieces.join(''), untrusted)
				expect(dangers(rendered.html)).toEqual([])
				expect(dangers(rendered.feedHtml('https://e.com'))).toEqual([])
			}),
			{ numRuns: 300 },
		)
	})

	test.each([false, 'shortcodes'] as const)(
		'HTML that closes what the renderer made leaves the post readable: %j',
		async (trusted) => {
			const texts = ['A[^1]\n\n[^1]: a</section>', 'A[^1]\n\n[^1]: a</section><b class="k">c</b>']
			for (const text of texts) {
				const { html } = await render(text, { trusted })
				expect(html).toContain('<p>A<sup>')
				expect(html).toContain('<li id="fn-1">')
				expect(dangers(html)).toEqual([])
			}
			const { diagnostics } = await render(texts[1] ?? '', { trusted })
			expect(diagnostics.map(({ message }) => message)).toEqual([
				'Unexpected attribute `class` of `<b>`, which is left out',
			])
		},
	)

	test('ids written in HTML are prefixed, those of headings and footnotes not', async () => {
		const { html } = await render(
			'## Part\n\n<b id="part">x</b> <a name="cookie">y</a> z[^1]\n\n[^1]: n',
			untrusted,
		)
		expect(html).toContain('<h2 id="part">')
		expect(html).toContain('<b id="user-content-part">')
		expect(html).toContain('name="user-content-cookie"')
		expect(html).toContain('<li id="fn-1">')
	})

	test('what Markdown makes is all there', async () => {
		const text =
			'> [!NOTE]\n> x\n\n| a |\n|:-:|\n| 1 |\n\n- [x] t\n\n```go {1} title="x"\ny\n```\n\n![i](https://a.org/i.png "C")\n\n~~s~~ **b** <kbd>k</kbd> <details><summary>s</summary>d</details>\n\n1. [l](./x.md)\n\n[^1]\n\n[^1]: n'
		const [safe, free] = [await render(text, untrusted), await render(text)]
		// An attribute without a value and one with an empty value are the same.
		expect(safe.html.replaceAll('=""', '')).toBe(free.html.replaceAll('=""', ''))
		expect(safe.diagnostics).toEqual(free.diagnostics)
	})

	test('styles of headings are taken out', async () => {
		const { html, diagnostics } = await render('## x {style="color: red"}', { trusted: false })
		expect(html).not.toContain('red')
		expect(diagnostics.map(({ message }) => message)).toEqual([
			'Unexpected attribute `style` of `<h2>`, which is left out',
		])
	})

	test('classes are taken out with their attribute, and told, wherever others may stand', async () => {
		const text =
			'<a class="m" href="https://a.org/">x</a> <b class="m">y</b> <code class="language-a m">z</code> <a class="">w</a>\n\n## v {.m}'
		const { html, diagnostics } = await render(text, { ...untrusted, anchors: false })
		expect(html).toContain('<a href="https://a.org/" rel="noopener external">x</a> <b>y</b>')
		expect(html).not.toContain('class=""')
		expect(diagnostics.map(({ message }) => message)).toEqual(
			['a', 'b', 'h2'].map(
				(name) => `Unexpected attribute \`class\` of \`<${name}>\`, which is left out`,
			),
		)
	})

	test('what is taken out is told at its place', async () => {
		const text =
			'<div style="color: red" class="a">x</div>\n\na <iframe src="https://a.org/">y</iframe> b\n\n<svg><g><a href="/b" onclick="x()">z</a></g></svg>\n\n<video src="https://a.org/v.mp4" controls></video>\n\n<script>\nalert()\n</script>\n\n[l](javascript:x)\n'
		const { diagnostics } = await render(text, untrusted)
		expect(diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
			'1:1 Unexpected attributes `style`, `class` of `<div>`, which are left out',
			'3:3 Unexpected `<iframe>`, which is left out',
			'5:1 Unexpected `<svg>`, which is left out',
			'5:9 Unexpected attribute `onclick` of `<a>`, which is left out',
			'7:1 Unexpected `<video>`, which is left out',
			'9:1 Unexpected `<script>`, which is left out',
			'13:1 Unexpected attribute `href` of `<a>`, which is left out',
		])
		expect((await render(text)).diagnostics).toEqual([])
	})

	test('math is written', async () => {
		const post = await postOf('$x$\n\n$$\ny\n$$', 'a.md', { math: true })
		const { html } = await renderPost(post, anywhere, untrusted)
		expect(html.match(/class="katex"/g)).toHaveLength(2)
	})

	test('a post can lower trust and never raise it', async () => {
		const raw = '<u onclick="x()">a</u>'
		expect((await render(`---\ntrusted: false\n---\n${raw}`)).html).not.toContain('onclick')
		expect((await render(`---\ntrusted: true\n---\n${raw}`, untrusted)).html).not.toContain(
			'onclick',
		)
		expect((await render(raw)).html).toContain('onclick')
	})

	test('HTML cannot take the id of a heading', async () => {
		const { html } = await render('<h2 id="dup">a</h2>\n\n## dup', { ...untrusted, anchors: false })
		expect(html).toBe('<h2 id="user-content-dup">a</h2>\n<h2 id="dup">dup</h2>')
		const forged = '<h2 id="dup" data-own-id="own">a</h2>\n\n## dup'
		expect((await render(forged, { ...untrusted, anchors: false })).html).toBe(html)
	})

	test('a post lowers trust also where a schema leaves its key out', async () => {
		const schema = z.object({ title: z.string() })
		for (const trusted of ['false', '"false"', 'no']) {
			const text = `---\ntitle: T\ntrusted: ${trusted}\n---\n<u onclick="x()">a</u>`
			const { post } = await parsePost(text, { schema })
			if (!post) throw new Error('Expected a post')
			expect((await renderPost(post, anywhere)).html).not.toContain('onclick')
		}
	})
})

test.each(
	attacks.filter((vector) => /^(?:!\[|```)/.test(vector) && !vector.includes('](javascript')),
)('trusted: the text of %j is text and not HTML', async (text) => {
	for (const code of [false, {}] as const)
		expect(dangers((await render(text, { code })).html)).toEqual([])
})
