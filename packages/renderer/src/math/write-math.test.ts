import { expect, test, vi } from 'vitest'
import { postOf } from '../../test/render.ts'
import { renderPost } from '../render-post.ts'

async function mathOf(text: string) {
	const post = await postOf(text, 'a.md', { math: true })
	return renderPost(post, { resolve: (_, url) => ({ url }) }, { code: false })
}

test('formulas become MathML and stay TeX in the tree and the feed', async () => {
	const rendered = await mathOf('Let $a < b$.\n\n$$\nx^2\n$$')
	expect(rendered.hasMath).toBe(true)
	expect(rendered.html).toContain('<annotation encoding="application/x-tex">a &lt; b</annotation>')
	expect(rendered.html).toContain('display="block"')
	expect(rendered.feedHtml('https://e.com')).toContain(
		'<code class="language-math">a &#x3C; b</code>',
	)
})

test('a fence of the language math is a formula', async () => {
	expect((await mathOf('```math\n\\sum x\n```')).html).toContain('display="block"')
})

test('character references in a formula are what they stand for', async () => {
	const { html, diagnostics } = await mathOf('$o_{&lt;t} &#124; b &#x3e; c$ and $&beta; &#0;$')
	expect(html).toContain('>o_{&lt;t} | b &gt; c</annotation>')
	expect(html).toContain('>β \ufffd</annotation>')
	expect(diagnostics).toEqual([])
})

test('posts without formulas need no style sheet', async () => {
	expect((await mathOf('text `$x$`')).hasMath).toBe(false)
})

test('what KaTeX refuses is shown as source and reported at its place', async () => {
	const { html, diagnostics } = await mathOf('One\n\ntwo $\\frac{<i>$ three')
	expect(html).toContain('<code class="math-error">\\frac{&lt;i&gt;</code>')
	expect(diagnostics).toMatchObject([{ rule: 'math-invalid', line: 3, column: 5 }])
})

test('formulas cannot link to scripts, load anything or print', async () => {
	const warn = vi.spyOn(console, 'warn')
	const { html } = await mathOf(
		'$\\href{javascript:alert(1)}{x}$ $\\htmlClass{a}{b}$ $\\includegraphics{http://a/b.png}$ $漢é\\text{ü}$',
	)
	expect(html.replace(/<annotation[\s\S]*?<\/annotation>/g, '')).not.toMatch(/href=|<img|class="a"/)
	expect(warn).not.toHaveBeenCalled()
})
