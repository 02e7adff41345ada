import { expect, test } from 'vitest'
import { postOf, render } from '../../test/render.ts'
import { createRenderer } from '../create-renderer.ts'

const feedOf = async (text: string) =>
	(await render(text, { code: {} })).feedHtml('https://e.com/blog')

test('addresses are absolute, against the page of the post', async () => {
	const html = await feedOf(
		'[a](/blog/x/) [b](y) [c](#d) [e](mailto:f@g.h)\n\n![i](/i.png)\n\n<img src="j.png" srcset="j.png 1x, k.png 2x"><video poster="p.png" src="v.mp4"></video>',
	)
	expect(html.match(/(?:href|src|srcset|poster)="[^"]*"/g)).toEqual([
		'href="https://e.com/blog/x/"',
		'href="https://e.com/blog/posts/a/y"',
		'href="https://e.com/blog/posts/a/#d"',
		'href="mailto:f@g.h"',
		'src="https://e.com/i.png"',
		'src="https://e.com/blog/posts/a/j.png"',
		'srcset="https://e.com/blog/posts/a/j.png 1x, https://e.com/blog/posts/a/k.png 2x"',
		'poster="https://e.com/blog/posts/a/p.png"',
		'src="https://e.com/blog/posts/a/v.mp4"',
	])
})

test('scripts, styles, handlers, anchors, buttons, colours and comments are gone', async () => {
	const html = await feedOf(
		'## H\n\n<script>a</script><style>b</style><p style="c" onclick="d" class="e" data-x="y">f</p><a href="javascript:g">h</a>\n\n<!-- i -->\n\n```go\nfunc j() {} // [!code ++]\n```',
	)
	expect(html).not.toMatch(
		/script|style|onclick|class="[^l]|anchor|button|--shiki|figure|<!--|\[!code|data-x/,
	)
	expect(html).toContain('<pre><code class="language-go">func j() {}\n</code></pre>')
	expect(html).toContain('<p>f</p>')
})

test('ids are the post’s own, so that posts on one page do not collide', async () => {
	const renderer = await createRenderer()
	const context = { resolve: (_: string, url: string) => ({ url }) }
	const [one, two] = await Promise.all(
		['one.md', 'two.md'].map(async (file) => {
			const post = await postOf('a[^1]\n\n[^1]: b', file)
			return (await renderer.render(post, context)).feedHtml('https://e.com')
		}),
	)
	expect(one).toContain('href="#one-fn-1" id="one-fnref-1"')
	expect(two).toContain('href="#two-fn-1" id="two-fnref-1"')
})

test('tasks and alerts say by themselves what classes said', async () => {
	const html = await feedOf('- [x] a\n- [ ] b\n\n> [!WARNING]\n> c')
	expect(html).toContain('<li>☑ a</li>\n<li>☐ b</li>')
	expect(html).toContain('<blockquote>\n<p><strong>Warning</strong></p>\n<p>c</p>\n</blockquote>')
})

test('other fields and buttons are no tasks', async () => {
	const html = await feedOf(
		'<p>a<input type="image" src="https://e.com/x.png"><input name="b"><input type="radio" checked>c <input type=CHECKBOX checked></p>',
	)
	expect(html).toBe('<p>ac ☑</p>')
})

test('the page is as before', async () => {
	const rendered = await render('## A\n\n[b](c)[^1]\n\n[^1]: d')
	const before = JSON.stringify(await rendered.tree())
	rendered.feedHtml('https://e.com')
	expect(JSON.stringify(await rendered.tree())).toBe(before)
})

test('a drawing keeps its shapes, and its parts still find each other', async () => {
	const html = await feedOf(
		'<svg viewBox="0 0 9 9" style="a" onload="b()"><linearGradient id="g"/><path d="M0 0h9" fill="url(#g)" stroke-width="2"/><use xlink:href="#g"/><use href="https://e.com/x.svg#y"/><animate to="javascript:c()"/></svg>',
	)
	expect(html).toContain(
		'<svg viewBox="0 0 9 9"><linearGradient id="a-g"></linearGradient><path d="M0 0h9" fill="url(#a-g)" stroke-width="2"></path><use xlink:href="#a-g"></use>',
	)
	expect(html).not.toMatch(/script|onload|style/)
})

test('a formula keeps its attributes', async () => {
	const html = await feedOf('<math><mo stretchy="false" style="a">(</mo></math>')
	expect(html).toContain('<mo stretchy="false">(</mo>')
})
