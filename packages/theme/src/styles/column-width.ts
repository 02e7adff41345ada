import { defaultTokens, type Tokens } from './tokens.ts'

/** Browsers' own font size. */
const FONT_SIZE = 16

/** A zero is that wide in common fonts without serifs, in their size. */
const ZERO = 0.56

/** For a measure that cannot be told from its text: `calc(…)`. */
const USUAL = 720

/**
 * Width of the column of text in CSS pixels, about: what images need not be wider than.
 *
 * @example columnWidth({ measure: '40rem', size: '100%' }) // 640
 */
export function columnWidth({
	measure = defaultTokens.measure,
	size = defaultTokens.size,
}: Partial<Tokens>): number {
	const root = lengthOf(size, { '%': FONT_SIZE / 100, rem: FONT_SIZE, em: FONT_SIZE }) ?? FONT_SIZE
	return Math.round(lengthOf(measure, { ch: root * ZERO, rem: root, em: root }) ?? USUAL)
}

/** @param units Pixels in a unit. */
function lengthOf(text: string, units: Readonly<Record<string, number>>): number | undefined {
	const [, number = '', unit = ''] = /^\s*(\d*\.?\d+)([a-z%]+)\s*$/i.exec(text) ?? []
	const pixels = unit === 'px' ? 1 : Object.hasOwn(units, unit) ? units[unit] : undefined
	return pixels === undefined ? undefined : Number(number) * pixels
}
