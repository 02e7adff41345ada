import { maxDepth } from '../max-depth.ts'
import { isClosing, isOpening, isSign, type Token } from './script-token.ts'

/** Index of the bracket that closes the one at `open`; past the end if none does. */
export function closingAt(tokens: readonly Token[], open: number): number {
	return Math.min(open + (tokens[open]?.pair ?? tokens.length), tokens.length)
}

/** Index of the bracket that the one at `close` closes; -1 if there is none. */
export function openingAt(tokens: readonly Token[], close: number): number {
	const pair = tokens[close]?.pair
	return pair === undefined ? -1 : close + pair
}

/** Index of what parts the item that begins at an index from the next one, or ends them all. */
export function endOfItem(tokens: readonly Token[], start: number): number {
	for (let index = start; index < tokens.length; index++) {
		const token = tokens[index]
		if (isOpening(token)) index = closingAt(tokens, index)
		else if (isClosing(token) || isSign(token, ',') || isSign(token, ';')) return index
	}
	return tokens.length
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
