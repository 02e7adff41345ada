import fc from 'fast-check'
import { expect, it } from 'vitest'
import { expectGrowth } from '../../../../test/expect-growth.ts'
import { templateTags } from './template-tags.ts'

it('finds tags of templates and shortcodes in order', () => {
	const piece = fc.constantFrom('{', '}', '%', '-', ' ', 'a', '\n')
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
			const text = pieces.join('')
			const expected = [...text.matchAll(/\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g)]
			expect(templateTags(text)).toEqual(expected.map(({ 0: text, index }) => ({ text, index })))
		}),
		{ numRuns: 1000 },
	)
})

it.each(['{{ ', '{% ', '{{ a }', '{{% '])('takes time that grows as %j does', async (unit) => {
	await expectGrowth((length) => unit.repeat(length / unit.length), 256_000, templateTags)
})
