/** What a text has in place of bytes that are none of its encoding. */
export interface Stray {
	/** Where it stands in the piece, in UTF-16 code units. */
	readonly at: number
	/** The byte, if it is no UTF-8; in other encodings the character that it was read as. */
	readonly code: number
}

/** A piece of a text. */
export interface Decoded {
	readonly text: string
	readonly strays: readonly Stray[]
}

/** Decodes the next piece of a text; `isLast` with the last one, which may be empty. */
export type Decode = (bytes: Uint8Array, isLast: boolean) => Decoded

/** What is in `text` of `found`, which stands for bytes that are none of its encoding. */
export function straysIn(text: string, found: RegExp): readonly Stray[] {
	return Array.from(text.matchAll(found), ({ 0: letter, index }) => ({
		at: index,
		code: letter.charCodeAt(0),
	}))
}
