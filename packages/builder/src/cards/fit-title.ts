import type { CardPainter } from './card-painter.ts'
import { designTitle, TITLE_WIDTH, titleSizes } from './design-card.ts'
import type { CardContent } from './social-card.ts'

/**
 * Finds the largest size that a title has place in, with no word broken; the smallest one for what has place in none.
 *
 * @returns In pixels.
 */
export async function fitTitle(
	card: CardContent,
	{ lines }: Pick<CardPainter, 'lines'>,
): Promise<number> {
	for (const { size, lines: most } of titleSizes) {
		const title = designTitle(card, size)
		const whole = { ...title, style: { ...title.style, lineClamp: 'none', overflowWrap: 'normal' } }
		const widths = await lines(whole, TITLE_WIDTH)
		// The space that a line ends with hangs over.
		const isWhole = widths.every((width) => width <= TITLE_WIDTH + size / 3)
		if (widths.length <= most && isWhole) return size
	}
	return titleSizes[titleSizes.length - 1]?.size ?? 0
}
