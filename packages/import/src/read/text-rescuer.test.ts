import type { Place } from '@blog/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Decoded } from './decode.ts'
import { placesInPieces } from './places-in-pieces.ts'
import { textRescuer } from './text-rescuer.ts'

function decode(bytes: Uint8Array, size: number) {
	const rescue = textRescuer()
	const placesIn = placesInPieces()
	const found: { readonly byte: number; readonly place: Place }[] = []
	let whole = ''
	const take = ({ text, strays }: Decoded) => {
		const placeOf = placesIn(text)
		for (const { at, code } of strays) found.push({ byte: code, place: placeOf(at) })
		whole += text
	}
	for (let at = 0; at < bytes.length; at += size) take(rescue(bytes.subarray(at, at + size), false))
	take(rescue(new Uint8Array(), true))
	return { text: whole, strays: found }
}

const bytesOf = (...parts: readonly (string | number)[]) =>
	Buffer.concat(
		parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))),
	)

it('reads UTF-8 as it is, in pieces of any size', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 9 }), (text, size) => {
			const written = text.toWellFormed()
			expect(decode(bytesOf(written), size)).toEqual({ text: written, strays: [] })
		}),
	)
})

it('reads what is no UTF-8 the same, whatever the pieces', () => {
	const byte = fc.constantFrom(
		0x0a,
		0x0d,
		0x41,
		0x80,
		0x9d,
		0xa9,
		0xbf,
		0xc3,
		0xe2,
		0xed,
		0xf0,
		0xf4,
		0xff,
	)
	fc.assert(
		fc.property(
			fc.uint8Array(),
			fc.array(byte),
			fc.integer({ min: 1, max: 9 }),
			(any, some, size) => {
				const bytes = Buffer.concat([any, Buffer.from(some)])
				const whole = decode(bytes, bytes.length + 1)
				expect(decode(bytes, size)).toEqual(whole)
				expect(whole.strays.length > 0).toBe(new TextDecoder().decode(bytes).includes('\ufffd'))
			},
		),
	)
})

it('takes time in proportion to the length', () => {
	const { strays } = decode(Buffer.alloc(300_000, 0xe9), 1 << 18)
	expect(strays).toHaveLength(300_000)
})

it('reads bytes between letters of UTF-8 as Windows-1252, and says where they stand', () => {
	const bytes = bytesOf('é\n\u{1f44d} caf', 0xe9, ' ', 0x80, '5', 0x93, 'so', 0x94, '\n', 0xc3)
	for (const size of [1, 2, 3, 100])
		expect(decode(bytes, size)).toEqual({
			text: 'é\n\u{1f44d} café €5“so”\nÃ',
			strays: [
				{ byte: 0xe9, place: { line: 2, column: 7 } },
				{ byte: 0x80, place: { line: 2, column: 9 } },
				{ byte: 0x93, place: { line: 2, column: 11 } },
				{ byte: 0x94, place: { line: 2, column: 14 } },
				{ byte: 0xc3, place: { line: 3, column: 1 } },
			],
		})
})
