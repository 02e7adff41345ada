import { tokenEnd, tokenStart } from './scan.ts'
import { splitToken } from './split-token.ts'
import type { Term } from './term.ts'

/**
 * The terms of a text with their places, in order. Building and searching both use what is used here, so they agree on what a word is.
 *
 * @example tokenise('Use Node.js').map(({ text }) => text) // ['use', 'node', 'js', 'nodejs']
 */
export function tokenise(text: string): Term[] {
	const terms: Term[] = []
	for (let at = tokenStart(text, 0); at < text.length; ) {
		const end = tokenEnd(text, at)
		for (const term of splitToken(text.slice(at, end), at)) terms.push(term)
		at = tokenStart(text, end)
	}
	return terms
}
