import { expect, it } from 'vitest'
import { fragmentLinks } from './fragment-links.ts'

it.each([
	['HTML', '<a href="/a/#one">a</a> <a href=/b/#two>b</a>', '/a/ one, /b/ two'],
	['references', '<a href="/?p=1&#038;x=2&amp;y=3#one">', '/?p=1&x=2&y=3 one'],
	['JSON', JSON.stringify({ html: '<a href="/a/#one">' }), '/a/ one'],
	['Markdown', 'See [a](/a/#one).', '/a/ one'],
	['what is no link', 'I&#8217;m #1, <a href="#here">b</a>, a # b', 'I& 8217;m'],
])('finds links to places in other pages: %s', (_, text, expected) => {
	const found = fragmentLinks(text).map(({ address, fragment }) => `${address} ${fragment}`)
	expect(found.join(', ')).toBe(expected)
})
