import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeExpression } from './escape-expression.ts'

it('finds every text, alone and as one sign of a set', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
			for (const flags of ['', 'u', 's'])
				expect(new RegExp(`^${escapeExpression(text)}$`, flags).test(text)).toBe(true)
			const [sign = ''] = text
			expect(new RegExp(`^[${escapeExpression(sign)}]$`, 'u').test(sign)).toBe(true)
			expect(new RegExp(`^[!${escapeExpression('-')}z]$`, 'u').test('a')).toBe(false)
		}),
	)
})
