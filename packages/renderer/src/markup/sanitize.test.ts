import { parsePost } from '@blog/core'
import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { anywhere, postOf, render } from '../../test/render.ts'
import { renderPost } from '../render-post.ts'

const untrusted = { trusted: false } as const

const vectors = [
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'<a href="javascript:alert(1)">x</a>',
	'<a href=" jAvA\tscript:alert(1)">x</a>',
	'<a href="data:text/html,<script>alert(1)</script>">x</a>',
	'[x](javascript:alert(1))',
	'[x](vbscript:x)',
	'![x](javascript:alert(1))',
	'<svg><script>alert(1)</script></svg>',
	'<svg onload=alert(1)>',
	'<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
	'<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
	'<math href="javascript:alert(1)">x</math>',
	'<iframe src="javascript:alert(1)"></iframe>',
	'<iframe srcdoc="<script>alert(1)</script>"></iframe>',
	'<object data="javascript:alert(1)"></object><embed src="x">',
	'<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>',
	'<base href="https://evil.example/">',
	'<meta http-equiv="refresh" content="0;url=https://evil.example">',
	'<style>@import "https://evil.example"</style>',
	'<p style="background:url(javascript:alert(1))">x</p>',
	'<details open ontoggle=alert(1)>x</details>',
	'<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
	'<template><img src=x onerror=alert(1)></template>',
	'<textarea></textarea><img src=x onerror=alert(1)>',
	'<!--><img src=x onerror=alert(1)>-->',
	'<!--x--!><img src=x onerror=alert(1)>',
	'<<img src=x onerror=alert(1)>',
	'> [!NOTE] <img src=x onerror=alert(1)>\n> x',
	'![x](y.png "<img src=x onerror=alert(1)>")',
	'```js title="<img src=x onerror=alert(1)>"\n</code></pre><script>alert(1)</script>\n```',
	'```"><img/src=x/onerror=alert(1)>\nx\n```',
	'```mermaid\n</code><script>alert(1)</script>\n```',
	'<pre><code class="language-js&quot; onmouseover=&quot;alert(1)">x</code></pre>',
	'<code data-meta="title=&quot;<script>alert(1)</script>&quot;">x</code>',
	'## <img src=x onerror=alert(1)> "onmouseover=alert(1)',
	'[^1]\n\n[^1]: <script>alert(1)</script>',
]

/** Everything in HTML that a browser could run, read as a browser does. */
function dangers(html: string): string[] {
	const found: string[] = []
	const visit = (
		node: ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>['children'][number],
	) => {
		if (node.type === 'element') {
			if (
				/^(?:script|iframe|object|embed|svg|base|meta|form|style|template|link)$/.test(node.tagName)
			)
				found.push(node.tagName)
			for (const [name, value] of Object.entries(node.properties)) {
				if (/^on/i.test(name)) found.push(name)
				if (/^\s*(?:javascript|vbscript|data):/i.test(String(value).replace(/[\t\n\r]/g, '')))
					found.push(String(value))
			}
		}
		if ('children' in node) for (const child of node.children) visit(child)
	}
	visit(fromHtml(html, { fragment: true }))
	return found
}

describe('untrusted', () => {
	test.each(vectors)('%j can do nothing, on the page or in a feed', async (text) => {
		const rendered = await render(text, untrusted)
		expect(dangers(rendered.html)).toEqual([])
		expect(dangers(rendered.feedHtml('https://e.com'))).toEqual([])
		const coloured = await render(text, { ...untrusted, code: {} })
		expect(dangers(coloured.html)).toEqual([])
	})

	test('pieces of attacks put together can do nothing', async () => {
		const piece = fc.constantFrom(
			...vectors.flatMap((vector) => vector.split(/(?<=[<>"' ])/)),
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
	vectors.filter((vector) => /^(?:!\[|```)/.test(vector) && !vector.includes('](javascript')),
)('trusted: the text of %j is text and not HTML', async (text) => {
	for (const code of [false, {}] as const)
		expect(dangers((await render(text, { code })).html)).toEqual([])
})
