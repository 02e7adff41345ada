/**
 * The contrast of two colours, 1 to 21.
 *
 * @param a `#rrggbb`.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(a: string, b: string): number {
	const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
	return (lighter + 0.05) / (darker + 0.05)
}

/** `color-mix(in srgb, a share, b)`. */
export function mix(a: string, b: string, share: number): string {
	const [from, to] = [channels(a), channels(b)]
	const mixed = from.map((value, index) => value * share + (to[index] ?? 0) * (1 - share))
	return `#${mixed
		.map((value) =>
			Math.round(value * 255)
				.toString(16)
				.padStart(2, '0'),
		)
		.join('')}`
}

function luminance(color: string): number {
	const [red = 0, green = 0, blue = 0] = channels(color).map((value) =>
		value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
	)
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(color: string): number[] {
	if (!/^#[\da-f]{6}$/i.test(color)) throw new Error(`Unexpected colour ${color}, expected #rrggbb`)
	return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
}
