import { maxDepth } from '../raw-front-matter.ts'
import type { Token } from './script-tokens.ts'

/** Whether there is such a sign at an index. */
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

/** Index of the bracket that closes the one at `open`; past the end if none does. */
export function closingAt(tokens: readonly Token[], open: number): number {
	return Math.min(open + (tokens[open]?.pair ?? tokens.length), tokens.length)
}

/** Index of the bracket that the one at `close` closes; -1 if there is none. */
export function openingAt(tokens: readonly Token[], close: number): number {
	const pair = tokens[close]?.pair
	return pair === undefined ? -1 : close + pair
}

/** What is wrong with the brackets, texts and comments of a program. */
export interface Flaw {
	/** Whether it nests deeper than front matter may; otherwise something has no other end. */
	readonly isDeep: boolean
	/** Offset in the source. */
	readonly at: number
}

/** Finds the first flaw of a program; `undefined` if there is none. */
export function flawIn(tokens: readonly Token[], outer = 0): Flaw | undefined {
	let depth = outer
	for (const token of tokens) {
		const { kind, at, parts = [] } = token
		if (isClosing(token)) depth--
		if (isOpening(token)) depth++
		if (depth > maxDepth) return { isDeep: true, at }
		for (const part of parts) {
			const flaw = typeof part === 'string' ? undefined : flawIn(part, depth + 1)
			if (flaw) return flaw
		}
		if (kind === 'unclosed') return { isDeep: outer >= maxDepth && token.text[0] === '`', at }
		if ((isOpening(token) || isClosing(token)) && token.pair === undefined)
			return { isDeep: false, at }
	}
	return undefined
}
