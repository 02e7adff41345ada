import { expect, it } from 'vitest'
import { withFootnotes } from './wordpress-footnotes.ts'

const block = '<!-- wp:footnotes /-->'

it('puts notes where their block stands', () => {
	const notes = JSON.stringify([{ id: 'a"', content: '<b>$&</b>' }, null, { id: 1 }])
	expect(withFootnotes(`x${block}y`, notes)).toBe('x<ol><li id="a&quot;"><b>$&</b></li></ol>y')
})

it.each([
	[block, undefined],
	['no block', '[]'],
])('leaves %j with %j as it is', (text, json) => {
	expect(withFootnotes(text, json)).toBe(text)
})

it.each(['{}', 'null', '[', 'a:1:{}'])('takes %j for no notes', (json) => {
	expect(withFootnotes(block, json)).toBe('<ol></ol>')
})
