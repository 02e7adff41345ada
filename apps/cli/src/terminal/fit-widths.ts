/**
 * Makes columns narrower until they fit: the widest first, equal ones together.
 *
 * @param widths In columns of the terminal.
 * @param canShrink Whether a column may; by index.
 * @param room For all of them.
 * @param least No column is made narrower.
 *
 * @example fitWidths([10, 4], () => true, 9, 3) // [5, 4]
 */
export function fitWidths(
	widths: readonly number[],
	canShrink: (index: number) => boolean,
	room: number,
	least: number,
): readonly number[] {
	const fitted = [...widths]
	const over = () => fitted.reduce((a, b) => a + b, 0) - room
	while (over() > 0) {
		const free = fitted.filter((width, index) => canShrink(index) && width > least)
		const [widest, next = least] = free.sort((a, b) => b - a)
		if (widest === undefined) break
		const less = Math.min(over(), Math.max(1, widest - next))
		fitted[fitted.findIndex((width, index) => canShrink(index) && width === widest)] = widest - less
	}
	return fitted
}
