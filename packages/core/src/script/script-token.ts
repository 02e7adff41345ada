/** A piece of a program. */
export interface Token {
	/** `unclosed` is a text or a comment that nothing ends, with all that it takes in. */
	readonly kind: 'word' | 'text' | 'number' | 'sign' | 'other' | 'unclosed'
	/** As written; of a text what it says. */
	readonly text: string
	/** Of a template with expressions: what stands between them, and they themselves. */
	readonly parts?: readonly (string | readonly Token[])[]
	/** Of a bracket: how many tokens further its other one stands; negative for those that close. Absent if there is none. */
	readonly pair?: number
	/** Offset in the source. */
	readonly at: number
}

/** Whether a token is this sign. */
export function isSign(token: Token | undefined, text: string): boolean {
	return token?.kind === 'sign' && token.text === text
}

/** Whether a token is a bracket that others close. */
export function isOpening(token: Token | undefined): boolean {
	return token?.kind === 'sign' && /^[([{]$/.test(token.text)
}

/** Whether a token is a bracket that closes another. */
export function isClosing(token: Token | undefined): boolean {
	return token?.kind === 'sign' && /^[)\]}]$/.test(token.text)
}

/** What a number says: 16 for `0x10`. */
export function numberOf({ text }: Token): number {
	return Number(text.replaceAll('_', ''))
}
