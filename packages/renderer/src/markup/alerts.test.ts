import { expect, test } from 'vitest'
import { anywhere, htmlOf, postOf } from '../../test/render.ts'
import { renderPost } from '../render-post.ts'

test.each([
	['NOTE', 'note', 'Note'],
	['tip', 'tip', 'Tip'],
	['Important', 'important', 'Important'],
	['WARNING', 'warning', 'Warning'],
	['CAUTION', 'caution', 'Caution'],
])('makes an alert of [!%s]', async (marker, kind, title) => {
	expect(await htmlOf(`> [!${marker}]\n> Read **this**.`)).toBe(
		`<div class="alert alert-${kind}" role="note">\n<p class="alert-title">${title}</p>\n<p>Read <strong>this</strong>.</p>\n</div>`,
	)
})

test('takes the rest of the first line as title, escaped', async () => {
	const html = await htmlOf('> [!NOTE] Mind *a* `<b>`\n>\n> Text')
	expect(html).toContain('<p class="alert-title">Mind <em>a</em> <code>&#x3C;b></code></p>')
	expect(html).toContain('<p>Text</p>')
})

test.each(['+', '-'])('takes no %s of a fold for a title', async (fold) => {
	const title = '<p class="alert-title">'
	expect(await htmlOf(`> [!TIP]${fold}\n> x`)).toContain(`${title}Tip</p>`)
	expect(await htmlOf(`> [!TIP]${fold} Mind\n> x`)).toContain(`${title}Mind</p>`)
	expect(await htmlOf(`> [!TIP] ${fold}5 degrees\n> x`)).toContain(`${title}${fold}5 degrees</p>`)
})

test('keeps blocks after the first paragraph', async () => {
	expect(await htmlOf('> [!TIP]\n> One\n>\n> - two')).toContain('<p>One</p>\n<ul>\n<li>two</li>')
})

test.each(['> [!OTHER]\n> x', '> text [!NOTE]\n> x', '> x\n>\n> [!NOTE]', '> **[!NOTE]** x'])(
	'leaves the block quote %j alone',
	async (text) => {
		const html = await htmlOf(text)
		expect(html).toContain('<blockquote>')
		expect(html).not.toContain('alert')
	},
)

test('keeps the attributes of the block quote', async () => {
	const text = '> [!NOTE]\n> x\n{.y #z title="t"}'
	const post = await postOf(text, 'a.md', { extras: { attributes: true } })
	const { html } = await renderPost(post, anywhere)
	expect(html).toContain('<div class="alert alert-note y" role="note" id="z" title="t">')
})

test('titles come from the labels', async () => {
	expect(await htmlOf('> [!NOTE]\n> x', { labels: { note: 'Remarque <' } })).toContain(
		'<p class="alert-title">Remarque &#x3C;</p>',
	)
})
