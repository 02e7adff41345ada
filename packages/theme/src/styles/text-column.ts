import { defaultTokens, type Tokens } from './tokens.ts'

/** Browsers' own font size. */
const FONT_SIZE = 16

/** A zero is that wide in common fonts without serifs, in their size. */
const ZERO = 0.56

/** For a measure that cannot be told from its text: `calc(…)`. */
const USUAL = 720

/** Beside the text in a narrow window, both sides together, in the font size of the page. */
const MARGIN = 2.5

/** The column of text, about: what images need not be wider than. In CSS pixels. */
export interface TextColumn {
	readonly width: number
	/** What is left beside it of a narrow window, both sides together. */
	readonly margin: number
}

/**
 * Finds how wide the text is from the tokens that say so.
 *
 * @example textColumn({ measure: '40rem', size: '100%' }) // { width: 640, margin: 40 }
 */
export function textColumn({
	measure = defaultTokens.measure,
	size = defaultTokens.size,
}: Partial<Tokens>): TextColumn {
	const root = lengthOf(size, { '%': FONT_SIZE / 100, rem: FONT_SIZE, em: FONT_SIZE }) ?? FONT_SIZE
	const width = lengthOf(measure, { ch: root * ZERO, rem: root, em: root }) ?? USUAL
	return { width: Math.round(width), margin: Math.floor(root * MARGIN) }
}

/** @param units Pixels in a unit. */
function lengthOf(text: string, units: Readonly<Record<string, number>>): number | undefined {
	const [, number = '', unit = ''] = /^\s*(\d*\.?\d+)([a-z%]+)\s*$/i.exec(text) ?? []
	const pixels = unit === 'px' ? 1 : Object.hasOwn(units, unit) ? units[unit] : undefined
	return pixels === undefined ? undefined : Number(number) * pixels
}
