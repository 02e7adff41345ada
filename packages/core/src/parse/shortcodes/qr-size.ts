/** How much of a QR code may be lost. */
export const qrLevels = ['low', 'medium', 'quartile', 'high'] as const

/** One of {@link qrLevels}. */
export type QrLevel = (typeof qrLevels)[number]

/** Bytes of data that versions 1 to 40 hold (ISO 18004, table 7). */
const capacities: Readonly<Record<QrLevel, readonly number[]>> = {
	low: numbers(
		'19 34 55 80 108 136 156 194 232 274 324 370 428 461 523 589 647 721 795 861 932 1006 1094 1174 1276 1370 1468 1531 1631 1735 1843 1955 2071 2191 2306 2434 2566 2702 2812 2956',
	),
	medium: numbers(
		'16 28 44 64 86 108 124 154 182 216 254 290 334 365 415 453 507 563 627 669 714 782 860 914 1000 1062 1128 1193 1267 1373 1455 1541 1631 1725 1812 1914 1992 2102 2216 2334',
	),
	quartile: numbers(
		'13 22 34 48 62 76 88 110 132 154 180 206 244 261 295 325 367 397 445 485 512 568 614 664 718 754 808 871 911 985 1033 1115 1171 1231 1286 1354 1426 1502 1582 1666',
	),
	high: numbers(
		'9 16 26 36 46 60 66 86 100 122 140 158 180 197 223 253 283 313 341 385 406 442 464 514 538 596 628 661 701 745 793 845 901 961 986 1054 1096 1142 1222 1276',
	),
}

/** Modules of white around a code. */
export const QUIET_ZONE = 4

/**
 * Modules in a row of the smallest QR code that holds a text, with the white around it.
 *
 * @returns `undefined` if none holds it.
 */
export function qrSize(text: string, level: QrLevel): number | undefined {
	const index = capacities[level].findIndex((bytes, at) => bitsOf(text, at + 1) <= bytes * 8)
	return index < 0 ? undefined : 21 + index * 4 + 2 * QUIET_ZONE
}

function bitsOf(text: string, version: number): number {
	const size = version < 10 ? 0 : version < 27 ? 1 : 2
	const { length } = text
	if (/^\d*$/.test(text))
		return 4 + 10 + 2 * size + 10 * Math.floor(length / 3) + ([0, 4, 7][length % 3] ?? 0)
	if (/^[\dA-Z $%*+\-./:]*$/.test(text))
		return 4 + 9 + 2 * size + 11 * (length >> 1) + 6 * (length & 1)
	const bytes = encodeURIComponent(text.toWellFormed()).replace(/%../g, 'x').length
	return 4 + (size === 0 ? 8 : 16) + 8 * bytes
}

function numbers(list: string): readonly number[] {
	return list.split(' ').map(Number)
}
