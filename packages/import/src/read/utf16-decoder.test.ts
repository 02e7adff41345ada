import fc from 'fast-check'
import { expect, it } from 'vitest'
import { utf16Decoder } from './utf16-decoder.ts'

it('reads as the standard says, in pieces of any size, and finds halves of letters alone', () => {
	const unit = fc.constantFrom(0x41, 0x0a, 0xe9, 0xd83d, 0xdc4d, 0xfffd, 0xfdff, 0xfeff)
	fc.assert(
		fc.property(
			fc.array(unit),
			fc.array(fc.constant(0x41), { maxLength: 1 }),
			fc.integer({ min: 1, max: 9 }),
			fc.boolean(),
			(units, odd, size, isBig) => {
				const le = Buffer.from(Uint16Array.from(units).buffer)
				const bytes = Buffer.concat([isBig ? le.swap16() : le, Buffer.from(odd)])
				const decode = utf16Decoder(isBig)
				const pieces = []
				for (let at = 0; at < bytes.length; at += size)
					pieces.push(decode(bytes.subarray(at, at + size), false))
				pieces.push(decode(new Uint8Array(), true))
				const encoding = isBig ? 'utf-16be' : 'utf-16le'
				const whole = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
				expect(pieces.map(({ text }) => text).join('')).toBe(whole)
				const lost = whole.split('\ufffd').length - 1 - units.filter((one) => one === 0xfffd).length
				expect(pieces.flatMap(({ strays }) => strays)).toHaveLength(lost)
			},
		),
	)
})
