import type { Root } from 'hast'
import { describe, expect, test } from 'vitest'
import { anywhere, htmlOf, render } from '../../test/render.ts'

describe('headings', () => {
	test('link to themselves, named after their text', async () => {
		expect(await htmlOf('## One *two* `x`')).toBe(
			'<h2 id="one-two-x">One <em>two</em> <code>x</code><a class="anchor" href="#one-two-x" aria-label="Link to section: One two x">#</a></h2>',
		)
	})
	test('without an id, or of the footnotes, get no link', async () => {
		expect(await htmlOf('<h2>Raw</h2>')).toBe('<h2>Raw</h2>')
		expect(await htmlOf('a[^1]\n\n[^1]: b')).not.toContain('class="anchor"')
	})
})

describe('tables', () => {
	test('scroll inside a region that the keyboard reaches', async () => {
		const html = await htmlOf('| a |\n|--|\n| 1 |')
		expect(html).toMatch(
			/^<div class="table-scroll" tabindex="0" role="group" aria-label="Table"><table>[\s\S]*<\/table><\/div>$/,
		)
	})
	test('are wrapped once', async () => {
		const html = await htmlOf('<div class="table-scroll"><table><tr><td>1</td></tr></table></div>')
		expect(html.match(/table-scroll/g)).toHaveLength(1)
	})
})

describe('tasks', () => {
	test('are labels of disabled checkboxes, without the list below', async () => {
		expect(await htmlOf('- [x] done *now*\n  - sub')).toBe(
			'<ul class="contains-task-list">\n<li class="task-list-item"><label><input type="checkbox" checked disabled> done <em>now</em>\n</label><ul>\n<li>sub</li>\n</ul>\n</li>\n</ul>',
		)
	})
	test('in loose lists keep their paragraph', async () => {
		expect(await htmlOf('- [ ] a\n\n- [ ] b')).toContain(
			'<p><label><input type="checkbox" disabled> a</label></p>',
		)
	})
})

describe('images', () => {
	const first = '<p><img src="x.png" alt="a" fetchpriority="high" decoding="async"></p>'
	const later = '<p><img src="x.png" alt="a" loading="lazy" decoding="async"></p>'
	test('are lazy, but for one at the top', async () => {
		expect(await htmlOf('![a](x.png)\n\n![a](x.png)')).toBe(`${first}\n${later}`)
		expect(await htmlOf(`---\nx: ${'long '.repeat(300)}\n---\n\n![a](x.png)`)).toBe(first)
		expect(await htmlOf(`${'long '.repeat(300)}\n\n![a](x.png)`)).toContain(later)
		expect(await htmlOf('---\ncover: {image: y.png}\n---\n![a](x.png)')).toBe(later)
		expect(await htmlOf('---\ncover: {image: y.png, hidden: true}\n---\n![a](x.png)')).toBe(first)
	})
	test('are loaded as the author says', async () => {
		const eager = await htmlOf('a ![](y.png)\n\n<img src="x.png" loading="eager">')
		expect(eager).toContain('<img src="x.png" loading="eager" decoding="async">')
		expect(await htmlOf('<img src="x.png" loading="lazy">')).not.toContain('fetchpriority')
	})
	test('have the size of their file, but not over what the author wrote', async () => {
		const context = {
			resolve: (_: string, href: string) => ({ url: `/${href}`, file: `content/${href}` }),
			imageSize: (file: string) => (file === 'content/x.png' ? { width: 3, height: 4 } : undefined),
		}
		expect((await render('![a](x.png)', {}, context)).html).toContain(
			'src="/x.png" alt="a" width="3" height="4"',
		)
		expect((await render('![a](y.png)', {}, context)).html).not.toContain('width')
		expect((await render('<img src="x.png" width="9">', {}, context)).html).not.toContain(
			'width="3"',
		)
	})
	describe('of which there are other sizes', () => {
		const context = {
			resolve: (_: string, href: string) => ({ url: `/${href}`, file: href }),
			image: () => ({
				width: 2000,
				height: 1000,
				sources: [
					{ type: 'image/avif', srcset: '/x-1.avif 480w' },
					{ type: 'image/webp', srcset: '/x-1.webp 480w, /x-2.webp 800w' },
				],
				column: { width: 640, margin: 40 },
			}),
		}
		const sources = (width: number) =>
			`<source type="image/avif" srcset="/x-1.avif 480w" sizes="(max-width: ${width + 40}px) calc(100vw - 40px), ${width}px"><source type="image/webp" srcset="/x-1.webp 480w, /x-2.webp 800w" sizes="(max-width: ${width + 40}px) calc(100vw - 40px), ${width}px">`

		test('are pictures, the image itself for browsers that know no other', async () => {
			const { html } = await render('![a](x.png)', {}, context)
			expect(html).toBe(
				`<p><picture>${sources(640)}<img src="/x.png" alt="a" width="2000" height="1000" fetchpriority="high" decoding="async"></picture></p>`,
			)
		})
		test('are no wider than their author says', async () => {
			const { html } = await render('<img src="x.png" width="300">', {}, context)
			expect(html).toContain(sources(300))
			expect((await render('<img src="x.png" width="50%">', {}, context)).html).toContain(
				sources(640),
			)
		})
		test.each([
			'<picture><source srcset="y.png"><img src="x.png"></picture>',
			'<img src="x.png" srcset="y.png 2x">',
		])('are left alone if their author has said what else there is: %s', async (text) => {
			expect((await render(text, {}, context)).html).not.toContain('x-1')
		})
		test('are images in the tree and in feeds', async () => {
			const seen: string[] = []
			const plugin = () => (tree: Root) => {
				seen.push(
					JSON.stringify(tree)
						.match(/"tagName":"\w+"/g)
						?.join() ?? '',
				)
			}
			const rendered = await render('![a](x.png "t")', { rehypePlugins: [plugin] }, context)
			expect(seen).toEqual(['"tagName":"figure","tagName":"img","tagName":"figcaption"'])
			expect(rendered.html).toMatch(/^<figure><picture><source .*<\/picture><figcaption>t/)
			expect(rendered.feedHtml('https://a.example')).toBe(
				'<figure><img src="https://a.example/x.png" alt="a" width="2000" height="1000"><figcaption>t</figcaption></figure>',
			)
		})
		test('are pictures wherever a plug-in puts them', async () => {
			const plugin = () => (tree: Root) => {
				tree.children = structuredClone(tree.children).reverse()
			}
			const { html } = await render('![a](x.png)\n\nb', { rehypePlugins: [plugin] }, context)
			expect(html).toMatch(/^<p>b<\/p>\n<p><picture>/)
		})
	})

	test('are centred by #center, as in PaperMod', async () => {
		expect(await htmlOf('![a](x.png#center)')).toContain('src="x.png" alt="a" class="center"')
		expect(await htmlOf('![a](x.svg#icon)')).toContain('src="x.svg#icon"')
	})
	test('with a title, alone in their paragraph, are figures with an escaped caption', async () => {
		expect(await htmlOf('![a](x.png "A <b> & \\"c\\"")')).toBe(
			'<figure><img src="x.png" alt="a" fetchpriority="high" decoding="async"><figcaption>A &#x3C;b> &#x26; "c"</figcaption></figure>',
		)
		expect(await htmlOf('[![a](x.png "T")](/y/)')).toMatch(/^<figure><a href="\/y\/"><img/)
	})
	test('keep a title where no captions are wanted', async () => {
		const { html } = await render('![a](x.png "T")', { captions: false })
		expect(html).toMatch(/^<p><img src="x.png" alt="a" title="T"[^>]*><\/p>$/)
	})
	test.each(['![a](x.png "T") text', '![a](x.png)', '![a](x.png "T") ![b](y.png "U")'])(
		'%j is no figure',
		async (text) => expect(await htmlOf(text)).not.toContain('<figure'),
	)
})

describe('external links', () => {
	test.each([
		['https://a.org/x', true],
		['//a.org', true],
		['http://blog.org/x', false],
		['https://BLOG.org', false],
		['/x/', false],
		['mailto:a@b.c', false],
	])('%s: %s', async (href, isExternal) => {
		const html = await htmlOf(`[x](${href})`, { baseUrl: 'https://blog.org/base' })
		expect(html.includes('rel="noopener external"')).toBe(isExternal)
		expect(html).not.toContain('target=')
	})
	test('keep what they had in rel', async () => {
		expect(await htmlOf('<a rel="me noopener" href="https://a.org">x</a>')).toContain(
			'rel="me noopener external"',
		)
	})
})

describe('footnotes', () => {
	test('have stable ids, a hidden heading and labelled ways back', async () => {
		const html = await htmlOf('One[^a], again[^a].\n\n[^a]: Note.', {
			labels: { footnotes: 'Fußnoten', backToReference: 'Zurück zu' },
		})
		expect(html).toContain('href="#fn-a" id="fnref-a"')
		expect(html).toContain('id="fnref-a-2"')
		expect(html).toContain('<h2 class="sr-only" id="footnote-label">Fußnoten</h2>')
		expect(html).toContain('aria-label="Zurück zu 1"')
		expect(html).toContain('<li id="fn-a">')
	})
})

test('raw HTML is seen by the same steps', async () => {
	const { html } = await render(
		'<div>\n\n[x](https://a.org)\n\n</div>\n\n<table><tr><td>1</table>',
		{},
		anywhere,
	)
	expect(html).toContain(
		'<div>\n<p><a href="https://a.org" rel="noopener external">x</a></p>\n</div>',
	)
	expect(html).toContain('table-scroll')
})
