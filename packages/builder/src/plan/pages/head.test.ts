import fc from 'fast-check'
import { expect, it } from 'vitest'
import { headOf } from './head.ts'

it('writes a description on one line, with one space between words', () => {
	const unit = fc.constantFrom('a', 'b', ' ', '\n', '\t', '\u00a0', '\u2028')
	fc.assert(
		fc.property(fc.string({ unit }), (description) => {
			const head = headOf({ title: '', url: '/', description, feeds: { url: '/', title: '' } })
			expect(head.description).toBe(description.split(/\s+/).filter(Boolean).join(' '))
		}),
	)
})
