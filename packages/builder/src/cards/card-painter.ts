import type { CardNode } from './card-node.ts'

/** Lays out trees and makes pictures of them. */
export interface CardPainter {
	/** Another one if it makes other bytes of the same. */
	readonly version: string
	/** Why it cannot; `undefined` if it can. */
	problem(): string | undefined
	/**
	 * Breaks a text into lines.
	 *
	 * @param width Of the box that it stands in, in pixels.
	 * @returns The width of each line, in pixels; of a word that finds no place more than `width`.
	 */
	lines(text: CardNode, width: number): Promise<readonly number[]>
	/**
	 * @returns A PNG of {@link CARD}'s size.
	 * @throws {Error} If a property of the tree has a value that means nothing.
	 */
	paint(tree: CardNode): Promise<Uint8Array>
}
