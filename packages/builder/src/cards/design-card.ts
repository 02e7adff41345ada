import type { CardNode, CardStyle } from './card-node.ts'
import { isWrittenFromRight } from './is-written-from-right.ts'
import { CARD, type CardContent } from './social-card.ts'

/** The look of a card: the head of a page on a large scale. */

/** Between the text and the edges. */
const MARGIN = 76

/** Where the title stands, in pixels. */
export const TITLE_WIDTH = CARD.width - 2 * MARGIN

/** Lines of a title; the rest of it is left out. */
export const MOST_LINES = 4

/** Sizes of a title in pixels, and in how many lines it may have each. */
export const titleSizes = [
	{ size: 84, lines: 2 },
	{ size: 74, lines: 3 },
	{ size: 62, lines: MOST_LINES },
	{ size: 54, lines: MOST_LINES },
] as const

/** Of a line that ends at the margin. */
const cut: CardStyle = { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' }

const siteStyle: CardStyle = { fontSize: 34, fontWeight: 700, letterSpacing: '-0.005em', ...cut }

/** @param size Of the title, in pixels. */
export function designCard(card: CardContent, size: number): CardNode {
	const { site, colors, isRightToLeft } = card
	return {
		type: 'container',
		style: {
			display: 'flex',
			flexDirection: 'column',
			justifyContent: 'space-between',
			width: '100%',
			height: '100%',
			padding: `52px ${MARGIN}px 60px`,
			borderTop: `12px solid ${colors.accent}`,
			backgroundColor: colors.background,
			color: colors.text,
			direction: isRightToLeft ? 'rtl' : 'ltr',
		},
		children: [
			{ type: 'text', text: site, style: siteStyle },
			{
				type: 'container',
				style: { display: 'flex', flexDirection: 'column', gap: 34 },
				children: [designTitle(card, size), detailsLine(card)],
			},
		],
	}
}

/** The title alone, as it stands in the card. */
export function designTitle({ title, isRightToLeft }: CardContent, size: number): CardNode {
	return {
		type: 'text',
		text: title,
		style: {
			fontSize: size,
			fontWeight: 680,
			lineHeight: 1.18,
			letterSpacing: '-0.008em',
			direction: isWrittenFromRight(title, isRightToLeft) ? 'rtl' : 'ltr',
			textWrap: 'balance',
			overflowWrap: 'anywhere',
			lineClamp: MOST_LINES,
			textOverflow: 'ellipsis',
		},
	}
}

/** Each a text of its own, so that a name from left to right does not turn a line from right to left. */
function detailsLine({ details, colors, isRightToLeft }: CardContent): CardNode {
	// As on pages: letters from right to left are not there in the other font, and are smaller.
	const [fontSize, fontFamily] = isRightToLeft ? [30, 'inherit'] : [27, 'JetBrains Mono']
	const whole: CardStyle = {
		fontSize,
		fontFamily,
		color: colors.muted,
		whiteSpace: 'nowrap',
		flexShrink: 0,
	}
	const children: CardNode[] = []
	for (const [index, text] of details.entries()) {
		const isLast = index === details.length - 1
		if (index > 0) children.push({ type: 'text', text: '·', style: whole })
		children.push({
			type: 'text',
			text,
			style: isLast ? { ...whole, ...cut, flexShrink: 1 } : whole,
		})
	}
	return { type: 'container', style: { display: 'flex', gap: 18, minHeight: 36 }, children }
}
