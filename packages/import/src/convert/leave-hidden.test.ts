import { expect, it } from 'vitest'
import { convert } from '../../test/convert.ts'

it.each([
	['<p>a</p><div hidden><p>S</p></div>', 'div hidden (S)'],
	['<p>a</p><p hidden="">S</p>', 'p hidden (S)'],
	['<p>a</p><p style="color:red; display : none">S</p>', 'p style="display:none" (S)'],
	['<p>a</p><p style="DISPLAY:NONE !important;display:block">S</p>', 'p style="display:none" (S)'],
	['<p>a</p><p style="display:none/*x*/">S</p>', 'p style="display:none" (S)'],
	['<p>a</p><p style="/*x;*/display:/**/none;/*">S</p>', 'p style="display:none" (S)'],
	['<p>a<span style="visibility:hidden;">S</span></p>', 'span style="visibility:hidden" (S)'],
	['<p>a<img style="display:none" src="/S.png"></p>', 'img style="display:none"'],
	['<p>a</p>\n\n<div style="display:none"><svg></svg>S</div>', 'div style="display:none" (S)'],
	['a\n\n<div style="display:none">\n\nS\n\n</div>', 'div style="display:none" (S)'],
])('takes out %s, and tells it', (text, told) => {
	for (const format of ['wordpress', 'html'] as const)
		expect(convert(text, format)).toMatchObject({ markdown: 'a\n', elements: [told] })
})

it.each([
	'<p hidden="until-found">a</p>',
	'<p style="display:none;display:block">a</p>',
	'<p style="display:inline">a</p>',
	'<p style="color:red/*;display:none">a</p>',
	'<p style="background:url(none);content:\'display:none\'">a</p>',
	'<p class="screen-reader-text">a</p>',
	'<p aria-hidden="true">a</p>',
	'<p style="display:none"></p><p>a</p>',
	'<div style="visibility:hidden"><div style="visibility:visible">a</div></div>',
])('keeps what there is to read of %s', (text) => {
	expect(convert(text)).toMatchObject({ markdown: 'a\n', elements: [] })
})

it('keeps the picture for browsers without scripts where the other one is hidden', () => {
	const text =
		'<p><img style="display:none" src="/a.png"><noscript><img src="/a.png"></noscript></p>'
	expect(convert(text).markdown).toBe('![](/a.png)\n')
})

it('keeps what is visible within something hidden, and nothing else of it', () => {
	const hidden = '<b style="display:none"><i style="visibility:visible">S</i></b>S'
	const text = `<div style="visibility:hidden">${hidden}<p style="visibility:visible">a</p></div>`
	expect(convert(text)).toMatchObject({
		markdown: 'a\n',
		elements: ['div style="visibility:hidden" (SSa)'],
	})
})

it('keeps an empty element that a link leads to', () => {
	const text =
		'<p><a href="#sec">go</a></p><span id="sec" style="visibility:hidden">&nbsp;</span><h2>Sec</h2>'
	const { markdown, elements } = convert(text)
	expect(markdown).toContain('<a id="sec"></a>')
	expect(elements).toEqual([])
})

it('tells the first words of what a click opened', () => {
	const text = 'a<div id="m" style="display:none"><p>One two three</p> <p>four five six</p></div>'
	expect(convert(text).elements).toEqual(['div style="display:none" (One two three four five …)'])
})
