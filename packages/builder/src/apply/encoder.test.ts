import fc from 'fast-check'
import { expect, it } from 'vitest'
import { encoder } from './encoder.ts'

it('gives the bytes that Node gives, whatever was encoded before', () => {
	const encode = encoder()
	const long = 'é'.repeat(400_000)
	const text = fc.oneof(
		{ weight: 50, arbitrary: fc.string({ unit: 'binary' }) },
		{ weight: 10, arbitrary: fc.string({ unit: fc.constantFrom('\ud83d', '\ude00', 'a') }) },
		{ weight: 1, arbitrary: fc.constant(long) },
	)
	fc.assert(
		fc.property(text, (value) => {
			expect(Buffer.from(value).equals(encode(value))).toBe(true)
		}),
	)
})
