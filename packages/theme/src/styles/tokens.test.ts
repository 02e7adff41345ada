import { expect, it } from 'vitest'
import { defaultTokens, type Schemes } from './tokens.ts'

const texts = ['text', 'muted', 'accent', 'note', 'tip', 'important', 'warning', 'caution'] as const
const grounds = ['background', 'surface'] as const
const pairs = texts.flatMap((text) =>
	grounds.flatMap((ground) => [0, 1].map((scheme) => ({ text, ground, scheme }))),
)

it.each(pairs)(
	'$text on $ground, scheme $scheme, can be read by everyone (WCAG AA)',
	({ text, ground, scheme }) => {
		const color = (name: (typeof texts)[number] | (typeof grounds)[number]) =>
			(defaultTokens[name] as Schemes)[scheme as 0 | 1]
		expect(contrast(color(text), color(ground))).toBeGreaterThanOrEqual(4.5)
	},
)

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
	const [light = 1, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
	return (light + 0.05) / (dark + 0.05)
}

function luminance(color: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
	})
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
