import { expect, it } from 'vitest'
import { alignText } from './source-of-text.ts'

const written = (value: string, source: string) =>
	[...alignText(value, source, 0)].map(({ start, end }) => source.slice(start, end))

it.each([
	['a"b', 'a\\"b', ['a', '\\"', 'b']],
	["'&", '&#39;&amp;', ['&#39;', '&amp;']],
	['&amp;', '\\&amp;', ['\\&', 'a', 'm', 'p', ';']],
	['\\"', '\\\\"', ['\\\\', '"']],
	['\\a', '\\a', ['\\', 'a']],
	['a\nb', 'a \r\n> > b', ['a', ' \r\n> > ', 'b']],
	['a\r\nb', 'a\r\n\tb', ['a', '\r\n\t', 'b']],
	['&no;', '&no;', ['&no;']],
	['\ufffdb', '\0b', ['\0', 'b']],
])('says what is written for the signs of %j', (value, source, signs) => {
	expect(written(value, source)).toEqual(signs)
})

it('ends where something else made the text', () => {
	expect(written('ab made', 'ab c')).toEqual(['a', 'b', ' '])
})
