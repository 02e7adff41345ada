/** Eighths of a column, from none to all. */
const across = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█']
const upwards = ' ▁▂▃▄▅▆▇█'

/**
 * Draws a bar from left to right, exact to an eighth of a column; what is not nothing is always seen.
 *
 * @param value From 0 to `most`.
 * @param width Columns of the bar of `most`.
 *
 * @example bar(3, 4, 2) // '█▌'
 */
export function bar(value: number, most: number, width: number): string {
	const eighths = eighthsOf(value, most, width)
	return '█'.repeat(Math.floor(eighths / 8)) + (across[eighths % 8] ?? '')
}

/**
 * Draws a bar from bottom to top in one column; of nothing a blank.
 *
 * @example column(1, 2) // '▄'
 */
export function column(value: number, most: number): string {
	return upwards[eighthsOf(value, most, 1)] ?? ''
}

function eighthsOf(value: number, most: number, width: number): number {
	return value <= 0 ? 0 : Math.max(1, Math.round((value / most) * width * 8))
}
