import type { Post } from '@blog/core'
import type { CardNode } from './card-node.ts'

/** Size of a card in pixels: what social sites show large. */
export const CARD = { width: 1200, height: 630 } as const

/** Colours of a card, as in CSS. */
export interface CardColors {
	readonly background: string
	/** Titles. */
	readonly text: string
	/** Date, reading time, author. */
	readonly muted: string
	/** The bar on top. */
	readonly accent: string
}

/** What there is to say on the card of a post. Texts have no line breaks and no control characters. */
export interface SocialCard {
	/** Of the post; of the site if the post has none. */
	readonly title: string
	/** Title of the site. */
	readonly site: string
	/** What the page says below its title, in its language: date, reading time, authors. */
	readonly details: readonly string[]
	readonly tags: readonly string[]
	/** BCP 47 tag. */
	readonly language: string
	/** Whether the language is written from right to left. */
	readonly isRightToLeft: boolean
	readonly colors: CardColors
	/** All else. */
	readonly post: Post<unknown>
}

/** What our own design shows of it. */
export type CardContent = Omit<SocialCard, 'post'>

/**
 * Draws a card, 1200 pixels wide and 630 high. It must give the same for the same card: that is how a build knows which ones to make.
 *
 * @example
 * const draw: DrawCard = ({ title, colors }) => ({
 * 	type: 'container',
 * 	style: { width: '100%', height: '100%', padding: 80, backgroundColor: colors.background },
 * 	children: [{ type: 'text', text: title, style: { fontSize: 72, color: colors.text, lineClamp: 4 } }],
 * })
 */
export type DrawCard = (card: SocialCard) => CardNode

/** What cards are drawn with, every default but the colours filled in. */
export interface CardSettings {
	/** For posts with a cover too. */
	readonly always: boolean
	/** Font files relative to the site's folder. */
	readonly fonts: readonly string[]
	/** The others are those of the theme. */
	readonly colors: Partial<CardColors>
	/** In the place of the card's own look. */
	readonly draw?: DrawCard
}
