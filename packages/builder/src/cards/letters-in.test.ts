import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundledFonts } from './bundled-fonts.ts'
import { characterMap } from './character-map.ts'
import { lettersIn } from './letters-in.ts'

const woff2 = readFileSync(bundledFonts[0]?.files[0] ?? '')
const map = characterMap(woff2) ?? Buffer.of()

function numbers(bits: 16 | 32, ...values: readonly number[]): Buffer {
	const bytes = Buffer.alloc((values.length * bits) / 8)
	for (const [index, value] of values.entries())
		if (bits === 16) bytes.writeUInt16BE(value, index * 2)
		else bytes.writeUInt32BE(value, index * 4)
	return bytes
}

/** A font of one table, which begins at an offset of the file. */
function trueType(table: Buffer, start = 0): Buffer {
	const head = Buffer.concat([Buffer.from('\0\x01\0\0', 'latin1'), numbers(16, 1, 16, 0, 0)])
	const entry = Buffer.concat([Buffer.from('cmap'), numbers(32, 0, start + 28, table.length)])
	return Buffer.concat([head, entry, table])
}

function woff(table: Buffer, stored: Buffer): Buffer {
	const head = Buffer.alloc(44)
	head.write('wOFF')
	head.writeUInt16BE(1, 12)
	const entry = [Buffer.from('cmap'), numbers(32, 64, stored.length, table.length, 0)]
	return Buffer.concat([head, ...entry, stored])
}

/** The table of a font with one subtable. */
function mapWith(encoding: readonly [number, number], subtable: Buffer): Buffer {
	return Buffer.concat([numbers(16, 0, 1, ...encoding), numbers(32, 12), subtable])
}

describe('the letters in a font', () => {
	it('are those that it was made for', () => {
		const letters = lettersIn(woff2) ?? new Set()
		for (const letter of 'AZaz09éЖλ→') expect(letters.has(letter.codePointAt(0) ?? 0)).toBe(true)
		for (const letter of 'ك日') expect(letters.has(letter.codePointAt(0) ?? 0)).toBe(false)
	})

	it('are the same in every kind of file', () => {
		const expected = lettersIn(woff2)
		const collection = Buffer.concat([Buffer.from('ttcf'), numbers(32, 0x10000, 1, 16)])
		expect(lettersIn(trueType(map))).toEqual(expected)
		expect(lettersIn(Buffer.concat([collection, trueType(map, 16)]))).toEqual(expected)
		expect(lettersIn(woff(map, deflateSync(map)))).toEqual(expected)
		expect(lettersIn(woff(map, map))).toEqual(expected)
	})

	it('are not those of glyph 0, which is the box', () => {
		// Two segments: A to C by a list of glyphs, of which B has none, and the one that ends all tables.
		const [ends, starts, deltas] = [
			[67, 0xffff],
			[65, 0xffff],
			[0, 1],
		] as const
		const segments = numbers(
			16,
			4,
			0,
			0,
			4,
			0,
			0,
			0,
			...ends,
			0,
			...starts,
			...deltas,
			4,
			0,
			7,
			0,
			9,
		)
		expect(lettersIn(trueType(mapWith([3, 1], segments)))).toEqual(new Set([65, 67]))
	})

	it('are beyond the first plane too', () => {
		const groups = numbers(32, 0x000c0000, 40, 0, 2, 65, 66, 1, 0x1f980, 0x1f980, 3)
		expect(lettersIn(trueType(mapWith([3, 10], groups)))).toEqual(new Set([65, 66, 0x1f980]))
	})

	it('are not known of what is no font, or not all of one', () => {
		expect(lettersIn(Buffer.from('<svg/>'))).toBeUndefined()
		expect(lettersIn(Buffer.of())).toBeUndefined()
		expect(lettersIn(woff2.subarray(0, 2000))).toBeUndefined()
	})

	it('are asked for without harm of any bytes', () => {
		const damaged = fc.tuple(fc.nat(map.length - 1), fc.nat(255))
		fc.assert(
			fc.property(fc.array(damaged, { minLength: 1, maxLength: 8 }), (changes) => {
				const bytes = Buffer.from(map)
				for (const [at, value] of changes) bytes[at] = value
				expect(lettersIn(trueType(bytes))?.size ?? 0).toBeLessThanOrEqual(0x110000)
			}),
			{ numRuns: 50 },
		)
	})
})
