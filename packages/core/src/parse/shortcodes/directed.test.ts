import { expect, it } from 'vitest'
import { directed } from './directed.ts'

const props = { name: 'rtl', inner: '\n*a*\n\n<b>c</b>\n', matter: {} }

it.each([{ 0: 'false' }, { md: 'false' }])('takes for HTML what %j says is no Markdown', (args) => {
	expect(directed('rtl')({ ...props, args })).toBe(
		'\n\n<div dir="rtl">\n*a*\n&#10;<b>c</b>\n</div>\n\n',
	)
})

it.each([{}, { 0: 'true' }, { md: 'true' }])('leaves Markdown where it is with %j', (args) => {
	expect(directed('rtl')({ ...props, args })).toEqual(['\n\n<div dir="rtl">\n\n', '\n\n</div>\n\n'])
})
