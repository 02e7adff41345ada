import { type IGrammar, INITIAL } from '@shikijs/vscode-textmate'
import type { ScopeStyles } from './scope-styles.ts'

/** A piece of a line and its CSS declarations, empty for the default colour. */
export interface Token {
	text: string
	readonly css: string
}

/** A longer line (minified code, data) stays plain: nobody reads it, and some grammars take time that is quadratic in its length. */
const MAX_LINE_LENGTH = 2000

/**
 * Splits code into coloured pieces, line by line.
 *
 * There is no time limit, unlike in Shiki: what a page looks like must not depend on how busy the machine is.
 */
export function tokenize(code: string, grammar: IGrammar, styles: ScopeStyles): Token[][] {
	let state = INITIAL
	return code.split(/\r?\n/).map((line) => {
		if (line === '') return []
		if (line.length > MAX_LINE_LENGTH) return [{ text: line, css: '' }]
		const result = grammar.tokenizeLine(line, state, 0)
		state = result.ruleStack
		const tokens: Token[] = []
		for (const { startIndex, endIndex, scopes } of result.tokens) {
			const text = line.slice(startIndex, endIndex)
			const last = tokens.at(-1)
			const css = styles.cssOf(scopes)
			if (last && (last.css === css || isInvisible(text, last.css, css))) last.text += text
			else if (text !== '') tokens.push({ text, css })
		}
		return tokens
	})
}

/** White space needs no colour of its own, unless a line goes through or under it. */
function isInvisible(text: string, ...styles: readonly string[]): boolean {
	return text.trim() === '' && !styles.some((css) => css.includes('text-decoration'))
}
