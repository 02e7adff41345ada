import fc from 'fast-check'
import { h } from 'preact'
import { describe, expect, it } from 'vitest'
import { elementsOf } from '../../test/walk.ts'
import { attribute, html, island, raw, type Shown } from './html.ts'

/** Text that a parser of HTML gives back: it normalises these. */
const text = fc
	.oneof(
		fc.string({ unit: 'binary' }),
		fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'amp;', '/p>', '&#60;', '!--') }),
	)
	.filter((value) => !/[\0\r]/.test(value))

describe('html', () => {
	it('shows any text as that text, between tags and in attributes', () => {
		fc.assert(
			fc.property(text, text, (title, shown) => {
				const page = html`<p title="${title}"${attribute('lang', title)}>a${shown}</p>`
				const found = elementsOf(`<!doctype html>${page.text}`).filter(({ name }) => name === 'p')
				expect(found).toEqual([{ name: 'p', attrs: { title, lang: title }, text: `a${shown}` }])
			}),
		)
	})

	it.each<[string, Shown, string]>([
		['text', 'a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'],
		['a number', 0, '0'],
		['HTML', html`<b>${'<'}</b>`, '<b>&lt;</b>'],
		['raw HTML', raw('<b>'), '<b>'],
		['a list, of lists too', ['<', [raw('<b>'), 1, false], []], '&lt;<b>1'],
		['false', false, ''],
		['true', true, ''],
		['null', null, ''],
		['undefined', undefined, ''],
		['no text', '', ''],
	])('shows %s', (_, value, expected) => {
		expect(html`<p>${value}</p>`.text).toBe(`<p>${expected}</p>`)
	})

	it('takes no object for HTML that only looks like it', () => {
		const forged = { text: '<script>', islands: undefined } as unknown as Shown
		expect(html`<p>${forged}</p>`.text).toBe('<p></p>')
	})

	it('writes no line break of the template, and every one of a value', () => {
		const page = html`
			<p>
				a  b ${'c\n\td'}
			</p>
		`
		expect(page.text).toBe('<p>a  b c\n\td</p>')
	})

	it('knows where islands stand, through all that they are put into', () => {
		const [first, second] = [h('i', {}), h('b', {})]
		const inner = html`<li>${island(first)}</li>`
		const page = html`<ul>${[inner, html`<li>${'&'}${island(second)}!</li>`]}</ul>`
		expect(page.text).toBe('<ul><li></li><li>&amp;!</li></ul>')
		expect(page.islands).toEqual([
			{ at: '<ul><li>'.length, vnode: first },
			{ at: '<ul><li></li><li>&amp;'.length, vnode: second },
		])
		expect(inner.islands).toEqual([{ at: '<li>'.length, vnode: first }])
	})
})

describe('attribute', () => {
	it.each<[string | number | boolean | undefined, string]>([
		['a "b" & <c>', ' x="a &quot;b&quot; &amp; &lt;c>"'],
		[0, ' x="0"'],
		['', ' x'],
		[true, ' x'],
		[false, ''],
		[undefined, ''],
	])('of %j is `%s`', (value, expected) => {
		expect(attribute('x', value).text).toBe(expected)
	})
})
