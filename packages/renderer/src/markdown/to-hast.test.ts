import { expect, test } from 'vitest'
import { anywhere, htmlOf, postOf } from '../../test/render.ts'
import { createRenderer } from '../create-renderer.ts'
import { renderPost } from '../render-post.ts'
import { toText } from '../text/to-text.ts'
import { splitInfo } from './fence.ts'

test('punctuation is typographic in text and nowhere else', async () => {
	const html = await htmlOf(
		'"a" -- b... *"c"*\n\n<kbd>"</kbd>\n\n`"x" --`\n\n    "y" --\n\n<div>"raw" --</div>',
	)
	expect(html).toContain('“a” – b… <em>“c”</em>')
	expect(html).toContain('<code>"x" --</code>')
	expect(html).toContain('&quot;y&quot; --')
	expect(html).toContain('<div>"raw" --</div>')
})

test('punctuation stays as written when told so', async () => {
	expect(await htmlOf('"a" -- b', { smartPunctuation: false })).toBe('<p>"a" -- b</p>')
})

test.each([
	['rust,ignore', null, 'rust', 'ignore'],
	['go', '{1,3}', 'go', '{1,3}'],
	['go{1,3}', null, 'go', '{1,3}'],
	['{.rust', '.numberLines}', 'rust', '.numberLines}'],
	['{.rust}', null, 'rust', ''],
	['{linenos=true}', null, '', '{linenos=true}'],
	['{hl_lines=[2,8]}', null, '', '{hl_lines=[2,8]}'],
	['Go', 'title="x"', 'go', 'title="x"'],
	['c++', null, 'c++', ''],
	['typescript=', null, 'typescript', ''],
	[null, null, '', ''],
])('the info string %s %s is %s and %j', (lang, meta, language, rest) => {
	expect(splitInfo({ lang, meta })).toEqual({ language, meta: rest })
})

test('comments stay, but those that cut the summary', async () => {
	expect(await htmlOf('a\n\n<!--more-->\n\n<!-- blog-ignore x: y -->\n\n<!-- keep -->')).toBe(
		'<p>a</p>\n<!-- keep -->',
	)
})

test('rendering leaves the tree of the post as it was', async () => {
	const post = await postOf(
		'# "A"\n\n> [!NOTE]\n> x[^1]\n\n[^1]: [y](z.md) ![i](j.png "T")\n\n$$\nx\n$$',
		'a.md',
		{ math: true },
	)
	const before = structuredClone(post.tree)
	const renderer = await createRenderer({ code: false })
	const first = await renderer.render(post, { resolve: (_, href) => ({ url: `/new/${href}` }) })
	expect(post.tree).toEqual(before)
	expect(
		(await renderer.render(post, { resolve: (_, href) => ({ url: `/new/${href}` }) })).html,
	).toBe(first.html)
})

test('hast that a remark plug-in leaves in the tree is not changed either', async () => {
	const children = [{ type: 'element', tagName: 'a', properties: { href: 'x.md' }, children: [] }]
	const plugin = () => (tree: { children: object[] }) => {
		tree.children.push({
			type: 'custom',
			data: { hName: 'div', hChildren: children },
			children: [],
		})
	}
	const post = await postOf('a', 'a.md', { remarkPlugins: [plugin] })
	const { html } = await renderPost(post, { resolve: () => ({ url: '/x/' }) })
	expect(html).toContain('<div><a href="/x/"></a></div>')
	expect(children[0]?.properties.href).toBe('x.md')
	await renderPost(post, anywhere)
})

const formulas = { block: [['$$', '$$']], inline: [['\\(', '\\)']] } as const

test('formulas in a block of HTML stand where they are written', async () => {
	const text = '<p>(\\(y\\)), \\(z\\).</p>\n\n<table><tr><td>a$$x$$b</td></tr></table>'
	const post = await postOf(text, 'a.md', { extras: { formulas } })
	const { html } = await renderPost(post, anywhere, { code: false })
	const texts = html.replace(/<annotation[^>]*>(.*?)<\/annotation>/g, '').replace(/<[^>]*>/g, '')
	expect(texts).toBe('(y), z.\naxb')
})

test('comments between formulas in a block of HTML take nothing away', async () => {
	const text =
		'<div>$$a$$<!-- c -->$$b$$ <!-- d --> $$c$$ <!--more--> $$d$$<!-- e -->\n<a href=/x>e</a> $$f$$</div>'
	const post = await postOf(text, 'a.md', { extras: { formulas } })
	const { html } = await renderPost(post, anywhere, { code: false })
	const shown = html.replace(
		/<span class="katex.*?<annotation[^>]*>(.*?)<\/annotation>.*?<\/span>/g,
		'$1',
	)
	expect(shown).toBe('<div>a<!-- c -->b <!-- d --> c  d<!-- e -->\n<a href="/x">e</a> f</div>')
	expect(toText(post)).toBe('ab c d e f')
})

test('what shortcodes make beside a formula in a block of HTML stays theirs', async () => {
	const post = await postOf('<div>{{< film >}} $$x$$</div>', 'a.md', {
		extras: { formulas },
		shortcodes: { film: () => '<video src="/a.mp4" controls></video>' },
	})
	const { html, diagnostics } = await renderPost(post, anywhere, {
		code: false,
		trusted: 'shortcodes',
	})
	expect(html).toContain('<video src="/a.mp4" controls')
	expect(diagnostics.map(({ rule }) => rule)).not.toContain('html-removed')
})
