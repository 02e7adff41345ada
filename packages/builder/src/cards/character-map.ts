import { brotliDecompressSync, inflateSync } from 'node:zlib'

/** Of tables in WOFF2: the names that have numbers there, as far as they mean something here. */
const CMAP = 0
const [GLYF, LOCA] = [10, 11]
const ANY_NAME = 63

/**
 * Finds the table of a font that says which letters it has.
 *
 * @param font A file: TrueType or OpenType, a collection of them (its first font), WOFF or WOFF2.
 * @returns `undefined` if the file is no such font.
 * @throws {RangeError} If it is cut short.
 * @see https://learn.microsoft.com/en-us/typography/opentype/spec/otff
 * @see https://www.w3.org/TR/WOFF2/
 */
export function characterMap(font: Buffer): Buffer | undefined {
	switch (font.toString('latin1', 0, 4)) {
		case 'wOF2':
			return inWoff2(font)
		case 'wOFF':
			return inWoff(font)
		case 'ttcf':
			return inTables(font, font.readUInt32BE(12))
		case '\0\x01\0\0':
		case 'OTTO':
		case 'true':
			return inTables(font, 0)
		default:
			return undefined
	}
}

function inTables(font: Buffer, start: number): Buffer | undefined {
	const count = font.readUInt16BE(start + 4)
	for (let at = start + 12; at < start + 12 + count * 16; at += 16) {
		if (font.toString('latin1', at, at + 4) !== 'cmap') continue
		const offset = font.readUInt32BE(at + 8)
		return font.subarray(offset, offset + font.readUInt32BE(at + 12))
	}
	return undefined
}

function inWoff(font: Buffer): Buffer | undefined {
	const count = font.readUInt16BE(12)
	for (let at = 44; at < 44 + count * 20; at += 20) {
		if (font.toString('latin1', at, at + 4) !== 'cmap') continue
		const offset = font.readUInt32BE(at + 4)
		const length = font.readUInt32BE(at + 8)
		const table = font.subarray(offset, offset + length)
		// A table that compression would not make smaller is as it was.
		return length < font.readUInt32BE(at + 12) ? inflateSync(table) : table
	}
	return undefined
}

/** All tables are one stream; where each is follows from the lengths of those before. */
function inWoff2(font: Buffer): Buffer | undefined {
	let at = 48
	function number(): number {
		let value = 0
		for (;;) {
			const byte = font.readUInt8(at++)
			value = value * 128 + (byte & 127)
			if (byte < 128) return value
		}
	}

	let offset = 0
	let found: readonly [start: number, end: number] | undefined
	for (let left = font.readUInt16BE(12); left > 0; left--) {
		const flags = font.readUInt8(at++)
		const name = flags & 63
		if (name === ANY_NAME) at += 4
		const plain = number()
		// These two are rewritten unless they say otherwise, all others only if they say so.
		const isRewritten = name === GLYF || name === LOCA ? flags >> 6 !== 3 : flags >> 6 !== 0
		const length = isRewritten ? number() : plain
		if (name === CMAP) found = [offset, offset + length]
		offset += length
	}
	return found && brotliDecompressSync(font.subarray(at)).subarray(...found)
}
