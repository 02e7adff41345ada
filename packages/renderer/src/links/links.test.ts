import { type Post, readHugoRef } from '@blog/core'
import { describe, expect, test } from 'vitest'
import { postOf, render } from '../../test/render.ts'
import { renderPost } from '../render-post.ts'

async function renderIn(files: Record<string, string>, file: string) {
	const posts = await Promise.all(Object.entries(files).map(([name, text]) => postOf(text, name)))
	const byFile = new Map(posts.map((post) => [post.file, post as Post]))
	const context = {
		files: Object.keys(files),
		resolve(from: string, href: string) {
			const { pathname, hash } = new URL(readHugoRef(href) ?? href, `http://x/${from}`)
			const post = byFile.get(pathname.slice(1))
			return post && { url: post.url + hash, post }
		},
	}
	const post = posts.find((each) => each.file === file)
	if (!post) throw new Error(file)
	return renderPost(post, context, { code: false })
}

const other = '# Other\n\n## Part one\n\n<a name="old"></a>\n\nText[^n].\n\n[^n]: Note.'

test('links to files become URLs with their fragments', async () => {
	const { html, diagnostics } = await renderIn(
		{
			'a/one.md':
				'[x](../b/other.md#part-one) <a href="../b/other.md">y</a>\n\n[z]\n\n[z]: ../b/other.md',
			'b/other.md': other,
		},
		'a/one.md',
	)
	expect(html.match(/href="[^"]*"/g)).toEqual([
		'href="/b/other/#part-one"',
		'href="/b/other/"',
		'href="/b/other/"',
	])
	expect(diagnostics).toEqual([])
})

test('a link to nothing is reported at its place, with the file that was meant', async () => {
	const { html, diagnostics } = await renderIn(
		{ 'a/one.md': '---\ntitle: A\n---\n\nSee\n[x](../b/othr.md).', 'b/other.md': other },
		'a/one.md',
	)
	expect(html).toContain('href="../b/othr.md"')
	expect(diagnostics).toMatchObject([
		{
			rule: 'link-broken',
			severity: 'error',
			file: 'a/one.md',
			line: 6,
			column: 1,
			hint: 'Did you mean `../b/other.md`?',
		},
	])
})

test('the place is right beside raw HTML too', async () => {
	const { diagnostics } = await renderIn(
		{ 'a.md': 'One <b>two</b>\n\n- x\n- [y](no.md)\n' },
		'a.md',
	)
	expect(diagnostics).toMatchObject([{ rule: 'link-broken', line: 4, column: 3 }])
})

test('blanks and line breaks at both ends of addresses are no part of them', async () => {
	const { html, diagnostics } = await renderIn(
		{
			'a.md':
				'<a href=" b.md\n">x</a> <a href=" https://x.y/ ">z</a> <a href=" #p ">p</a>\n\n<iframe src=" https://x.y/e"></iframe><img src="\nhttps://x.y/a.png " srcset=" https://x.y/b.png 2x"><video src=" //x.y/v.mp4"></video><h2 id="p">p</h2>',
			'b.md': '# B',
		},
		'a.md',
	)
	expect(diagnostics).toEqual([])
	expect(html).toContain('<a href="/b/">x</a>')
	expect(html.match(/(?:href|src)="[^"]*"/g)?.filter((one) => /\s/.test(one))).toEqual([])
})

test('drawings that SVG uses lead to files, and their parts stay', async () => {
	const html = (path: string) =>
		`<svg><use href="${path}"></use><use xlink:href="${path}"></use><use href="#a"></use></svg>`
	const found = await renderIn({ 'a/one.md': html('../b/two.md#a'), 'b/two.md': '# A' }, 'a/one.md')
	expect(found.html).toContain(html('/b/two/#a'))
	expect(found.diagnostics).toEqual([])
	const { diagnostics } = await renderIn({ 'a.md': html('no.svg#a') }, 'a.md')
	expect(diagnostics.map(({ rule }) => rule)).toEqual(['image-broken', 'image-broken'])
})

test('`src` of a field counts if it is an image', async () => {
	const { diagnostics } = await renderIn(
		{ 'a.md': '<input type="text" src="no"><input src="no"><input type="IMAGE" src="no.png">' },
		'a.md',
	)
	expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining('no.png')])
})

test('images that do not exist are reported', async () => {
	const { diagnostics } = await renderIn(
		{ 'a.md': '![x](no.png)\n\n<video src="no.mp4" poster="no.jpg"></video>' },
		'a.md',
	)
	expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
		['image-broken', 1],
		['image-broken', 3],
		['image-broken', 3],
	])
})

describe('fragments', () => {
	test('footnotes with any letters have theirs', async () => {
		const text = 'x[^é] [y](#fn-é) [z](b.md#fn-é)\n\n[^é]: n'
		const { diagnostics } = await renderIn({ 'a.md': text, 'b.md': text }, 'a.md')
		expect(diagnostics).toEqual([])
	})

	test.each(['part-one', 'old', 'fn-n', 'top', ''])('#%s exists in another post', async (part) => {
		const { diagnostics } = await renderIn({ 'a.md': `[x](b.md#${part})`, 'b.md': other }, 'a.md')
		expect(diagnostics).toEqual([])
	})
	test('one that another post does not have is a warning', async () => {
		const { diagnostics } = await renderIn({ 'a.md': 'a [x](b.md#part-on)', 'b.md': other }, 'a.md')
		expect(diagnostics).toMatchObject([
			{
				rule: 'link-fragment-missing',
				severity: 'warning',
				line: 1,
				column: 3,
				hint: 'Did you mean `#part-one`?',
			},
		])
	})
	test('so is one that the post itself does not have', async () => {
		const text =
			'## Über uns\n\n[a](#über-uns) [b](#%C3%BCber-uns) [c](#raw) [d](#no) [e](#fn-1)\n\n<i id="raw"></i>[^1]\n\n[^1]: x'
		const { diagnostics } = await render(text)
		expect(diagnostics.map(({ rule, message }) => [rule, message.includes('`#no`')])).toEqual([
			['link-fragment-missing', true],
		])
	})
	test('those of footnotes in Hugo and Jekyll lead to what they have here', async () => {
		const text =
			'a[^b] c[^4] d[^b] [1](#fn:1) [2](#fn:2) [3](#fnref:1) [4](#fnref1:1) [5](#fn%3Ab) [6](b.md#fn:n) <a href="b.md#fnref:1">7</a> [8](#fn:x)\n\n[^4]: x\n[^b]: y <i id="fn:x"></i>'
		const { html, diagnostics } = await renderIn(
			{ 'a.md': text, 'b.md': `${other}\n\n[^n]: n` },
			'a.md',
		)
		expect(
			[...html.matchAll(/<a href="([^"]*)">\d/g)].map(([, href]) => href?.replace('/b/', 'b')),
		).toEqual(['#fn-b', '#fn-4', '#fnref-b', '#fnref-b-2', '#fn-b', 'b#fn-n', 'b#fnref-n', '#fn:x'])
		expect(diagnostics).toEqual([])
		expect((await render('[^1] [x](#fn:2)\n\n[^1]: y')).diagnostics).toMatchObject([
			{ rule: 'link-fragment-missing', message: expect.stringContaining('`#fn:2`') },
		])
	})
	test('ids that a rehype plug-in gives count', async () => {
		const plugin = () => (tree: { children: { properties?: Record<string, unknown> }[] }) => {
			for (const child of tree.children) if (child.properties) child.properties.id = 'given'
		}
		expect((await render('[x](#given)', { rehypePlugins: [plugin] })).diagnostics).toEqual([])
	})
})

test("Hugo's ref becomes a URL", async () => {
	const { html, diagnostics } = await renderIn(
		{ 'a.md': '[x]({{< ref "b.md#part-one" >}})', 'b.md': other },
		'a.md',
	)
	expect(html).toContain('href="/b/#part-one"')
	expect(diagnostics).toEqual([])
})

test('what a srcset says is resolved, and told if it is not there, once', async () => {
	const { html, diagnostics } = await renderIn(
		{
			'a/one.md':
				'<picture><source srcset="../b/other.md, nope.webp 2x"><img src="nope.png" srcset="nope.png 1x, https://e.org/x.png 2x" alt=""></picture>',
			'b/other.md': other,
		},
		'a/one.md',
	)
	expect(html).toContain('srcset="/b/other/, nope.webp 2x"')
	expect(diagnostics.map(({ rule, message }) => [rule, message])).toEqual(
		['nope.webp', 'nope.png'].map((name) => ['image-broken', expect.stringContaining(name)]),
	)
})

test('areas, objects, frames, scripts, styles, buttons and what SVG has lead to files too', async () => {
	const html = (path: string) =>
		`<map><area href="${path}"></map><object data="${path}"></object><iframe src="${path}"></iframe><embed src="${path}"><script src="${path}"></script><link rel="stylesheet" href="${path}"><input type="image" src="${path}"><svg><a xlink:href="${path}"></a><image href="${path}"></image></svg>`
	const found = await renderIn({ 'a/one.md': html('../b/two.md'), 'b/two.md': '# Two' }, 'a/one.md')
	expect(found.html.match(/="[^"]*\/[^"]*"/g)).toEqual([
		...['="/b/two/"', '="/b/two/"', '="/b/two/"', '="/b/two/"', '="/b/two/"', '="/b/two/"'],
		...['="/b/two/"', '="/b/two/"', '="/b/two/"'],
	])
	expect(found.diagnostics).toEqual([])
	const broken = await renderIn({ 'a/one.md': html('no.x') }, 'a/one.md')
	expect(broken.diagnostics.map(({ rule }) => rule).sort()).toEqual([
		...['image-broken', 'image-broken', 'link-broken', 'link-broken', 'link-broken', 'link-broken'],
		...['link-broken', 'link-broken', 'link-broken'],
	])
	const elsewhere = await renderIn({ 'a/one.md': html('//e.com/x') }, 'a/one.md')
	expect(elsewhere.diagnostics).toEqual([])
})

test.each([
	['<div><a href="{{< ref "b" >}}">x</a> <img src="no.png" alt="n"></div>', {}],
	['text <a href="{{< ref "b" >}}">x</a> <img src="no.png" alt="n">', {}],
	['> <div><a href="{{< ref "b" >}}">x</a>\n> <b>y</b> <img src="no.png" alt="n"></div>', {}],
	[
		'<div><a href="{% post_url 2024-01-01-b %}">x</a><img src="no.png" alt="n"></div>',
		{ liquid: {} },
	],
	['<p>{{ "a longer text" }}</p><div><pre>x</pre><img src="no.png" alt="n">', { liquid: {} }],
])(
	'what is broken in HTML has its place whatever a template says before it: %j',
	async (body, options) => {
		const post = await postOf(body, '_posts/2024-01-02-a.md', options)
		const at = {
			rule: 'image-broken',
			line: body.split('\n').length,
			column: (body.split('\n').at(-1) ?? '').indexOf('<img') + 1,
		}
		const resolve = (_: string, href: string) => (href === 'no.png' ? undefined : { url: href })
		for (const options of [{}, { trusted: false }, { trusted: 'shortcodes' as const }]) {
			const { diagnostics } = await renderPost(post, { resolve }, options)
			expect(diagnostics).toMatchObject([at])
		}
	},
)
