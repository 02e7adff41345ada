import { characterMap } from './character-map.ts'

/** Encodings of Unicode that tables are for, the one with the most letters first. */
const encodings = ['3 10', '0 6', '0 4', '3 1', '0 3', '0 2', '0 1', '0 0']

/**
 * Lists the letters that a font can draw, as code points.
 *
 * @param font Bytes of its file.
 * @returns `undefined` if it is no font, or none for Unicode.
 * @see https://learn.microsoft.com/en-us/typography/opentype/spec/cmap
 */
export function lettersIn(font: Buffer): ReadonlySet<number> | undefined {
	try {
		const map = characterMap(font)
		const table = map && bestTable(map)
		if (!table) return undefined
		const format = table.readUInt16BE(0)
		return format === 4 ? inSegments(table) : format === 12 ? inGroups(table) : undefined
	} catch {
		return undefined // It is cut short, or its compressed part is damaged.
	}
}

function bestTable(map: Buffer): Buffer | undefined {
	const found = new Map<string, number>()
	for (let index = 0; index < map.readUInt16BE(2); index++) {
		const at = 4 + index * 8
		const encoding = `${map.readUInt16BE(at)} ${map.readUInt16BE(at + 2)}`
		found.set(encoding, map.readUInt32BE(at + 4))
	}
	const best = encodings
		.map((encoding) => found.get(encoding))
		.find((offset) => offset !== undefined)
	return best === undefined ? undefined : map.subarray(best)
}

/** Format 4: segments, each with a distance to its glyphs or a place in a list of them. */
function inSegments(table: Buffer): ReadonlySet<number> {
	const letters = new Set<number>()
	const size = table.readUInt16BE(6)
	const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size] as const
	for (let segment = 0; segment < size; segment += 2) {
		const start = table.readUInt16BE(starts + segment)
		const end = table.readUInt16BE(ends + segment)
		const delta = table.readUInt16BE(deltas + segment)
		const offset = table.readUInt16BE(offsets + segment)
		for (let letter = start; letter <= end && letter !== 0xffff; letter++) {
			const place = offsets + segment + offset + 2 * (letter - start)
			const glyph =
				offset === 0 ? letter : place + 2 <= table.length ? table.readUInt16BE(place) : 0
			if (offset === 0 ? (glyph + delta) % 0x10000 !== 0 : glyph !== 0) letters.add(letter)
		}
	}
	return letters
}

/** Format 12: groups of letters, in order. */
function inGroups(table: Buffer): ReadonlySet<number> {
	const letters = new Set<number>()
	let next = 0
	for (let left = table.readUInt32BE(12), at = 16; left > 0; left--, at += 12) {
		const end = Math.min(table.readUInt32BE(at + 4), 0x10ffff)
		for (next = Math.max(next, table.readUInt32BE(at)); next <= end; next++) letters.add(next)
	}
	return letters
}
