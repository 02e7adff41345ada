import { describe, expect, it } from 'vitest'
import { parseAsRemark } from '../parse/parse-as-remark.ts'
import { references } from './references.ts'

const of = (markdown: string) => references(parseAsRemark(markdown, false))

describe('references', () => {
	it('lists links and images in order, with their places in the file', () => {
		expect(of('[a *b*](c)\n\n![d](e) <https://f.g>')).toEqual({
			links: [
				{ url: 'c', text: 'a b', line: 1, column: 1 },
				{ url: 'https://f.g', text: 'https://f.g', line: 3, column: 9 },
			],
			images: [{ url: 'e', text: 'd', line: 3, column: 1 }],
			media: [],
		})
	})

	it('resolves names by the first definition, wherever it stands', () => {
		const { links, images } = of('[a][x] ![b][X]\n\n> [x]: first\n\n[x]: second')
		expect([...links, ...images].map(({ url }) => url)).toEqual(['first', 'first'])
	})

	it('finds the image in a link and the link around it', () => {
		const { links, images } = of('[![a](b)](c)')
		expect([links.map(({ url }) => url), images.map(({ url }) => url)]).toEqual([['c'], ['b']])
	})

	it('reads raw HTML, with its places', () => {
		const html = 'x <A HREF="a?b&amp;c">y</A>\n\n<div>\n  <img alt=\'d > e\' src=f/g.png>\n</div>'
		expect(of(html)).toEqual({
			links: [{ url: 'a?b&c', text: '', line: 1, column: 3 }],
			images: [{ url: 'f/g.png', text: 'd > e', line: 4, column: 3 }],
			media: [],
		})
	})

	it('reads each address of a srcset', () => {
		const html =
			'<picture><source srcset="a.webp 1x,b.webp 2x"><img src="c.png" srcset="c.png, d,e.png 2x" alt="f"></picture>'
		const { images } = of(html)
		expect(images.map(({ url, text, isCandidate }) => [url, text, isCandidate])).toEqual([
			['a.webp', '', true],
			['b.webp', '', true],
			['c.png', 'f', undefined],
			['c.png', 'f', true],
			['d,e.png', 'f', true],
		])
	})

	it('reads addresses without what browsers take of them at both ends', () => {
		const html = '<a href=" a&#10;">b</a> <img alt=" c " src="\n d\t">'
		expect(of(html)).toMatchObject({ links: [{ url: 'a' }], images: [{ url: 'd', text: 'c' }] })
	})

	it('reads the address of a field if it is an image', () => {
		const html = '<input type="text" src="a"><input src="b"><input src="c" type=Image>'
		expect(of(html).images.map(({ url }) => url)).toEqual(['c'])
	})

	it('reads values without quotes up to white space', () => {
		const html = '<div><a href=/a/?b=1&amp;c="2">d</a><img alt=e=f src=g/h.png?i=j></div>'
		expect(of(html)).toMatchObject({
			links: [{ url: '/a/?b=1&c="2"' }],
			images: [{ url: 'g/h.png?i=j', text: 'e=f' }],
		})
	})

	it('reads films, sounds and frames', () => {
		const html =
			'<video src="a.mp4" poster="b.png"><source src="c.webm"><track src="d.vtt"></video>\n<audio src="e.mp3"></audio> <iframe src="f"></iframe> <embed src="g">'
		const { media, images } = of(html)
		expect(media.map(({ url }) => url)).toEqual([
			...['a.mp4', 'b.png', 'c.webm', 'd.vtt', 'e.mp3', 'f', 'g'],
		])
		expect(images).toEqual([])
	})

	it.each([
		`<script>const a = '<a href="x">'</script>`,
		'<div><style>/* <img src="x"> */</style></div>',
		'<div><textarea><a href="x"></TEXTAREA></div>',
		'<script>"<img src=x>"',
	])('takes what looks like a tag in %j for its text', (html) => {
		expect(of(html)).toEqual({ links: [], images: [], media: [] })
	})

	it('reads areas, objects, scripts, styles, buttons and what SVG has', () => {
		const html =
			'<map><area href="a"></map><object data="b"></object><script src="c"></script><link rel="stylesheet" href="d"><input type="image" alt="x" src="e"><svg><a xlink:href="f"></a><image href="g"/><image xlink:href="h"/><use href="i.svg#a"/><use xlink:href="j.svg#b"/><use href="#c"/></svg>'
		const { links, images, media } = of(html)
		const urls = (list: typeof links) => list.map(({ url }) => url).join(' ')
		expect([urls(links), urls(images), urls(media)]).toEqual([
			'a f',
			'e g h',
			'b c d i.svg#a j.svg#b #c',
		])
	})

	it('finds nothing in comments, code and other attributes', () => {
		const html =
			'x <!-- <a href="a"> --> `<img src="b">` <b data-href="c" href="d"> <abbr href="e">'
		expect(of(html)).toEqual({ links: [], images: [], media: [] })
	})
})
