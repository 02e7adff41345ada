import { type IGrammar, INITIAL, type StateStack } from '@shikijs/vscode-textmate'
import type { ScopeStyles } from './scope-styles.ts'

/** A piece of a line and its classes, none for the default colour. */
export interface Token {
	readonly text: string
	readonly classes: string
}

/** Splits code into coloured pieces, line by line. */
export type Tokenizer = (code: string) => readonly (readonly Token[])[]

/** What a line is split into, and the state behind it. */
interface Line {
	readonly tokens: readonly Token[]
	readonly next: StateStack
}

/** A longer line (minified code, data) stays plain: nobody reads it, and some grammars take time that is quadratic in its length. */
const MAX_LINE_LENGTH = 2000

/** Lines that a tokenizer remembers before it forgets all of them. */
const MOST_LINES = 4000

/**
 * Makes a tokenizer of a grammar and two themes.
 *
 * There is no time limit, unlike in Shiki: what a page looks like must not depend on how busy the machine is.
 *
 * Lines repeat (`}`, `use std::io;`, an example with one line more): a third of those of the Rust blog. What a line is split into
 * depends on its text and the state before it. A state never changes, except for positions in the current line, which
 * `tokenizeLine` clears before it begins; so the same state is the same object.
 */
export function createTokenizer(
	grammar: IGrammar,
	styles: Pick<ScopeStyles, 'classesOf'>,
): Tokenizer {
	const known = new Map<StateStack, Map<string, Line>>()
	let count = 0
	let root: StateStack | undefined

	function lineAfter(state: StateStack, text: string): Line {
		const found = known.get(state)?.get(text)
		if (found) return found
		const line = readLine(state, text)
		if (count++ === MOST_LINES) {
			known.clear()
			count = 1
		}
		const lines = known.get(state)
		if (lines) lines.set(text, line)
		else known.set(state, new Map([[text, line]]))
		return line
	}

	function readLine(state: StateStack, text: string): Line {
		const { tokens, ruleStack } = grammar.tokenizeLine(text, state, 0)
		// Each block begins with a state of its own; outside of all rules they are alike. The first line has none before it yet.
		if (ruleStack.depth === 1) root ??= ruleStack
		const next = ruleStack.depth === 1 && root ? root : ruleStack
		return { tokens: mergeTokens(text, tokens, styles), next }
	}

	return (code) => {
		let state = INITIAL
		return code.split(/\r?\n/).map((text) => {
			if (text === '') return []
			if (text.length > MAX_LINE_LENGTH) return [{ text, classes: '' }]
			const line = lineAfter(state, text)
			state = line.next
			return line.tokens
		})
	}
}

/** Neighbours that look the same become one piece. */
function mergeTokens(
	line: string,
	found: ReturnType<IGrammar['tokenizeLine']>['tokens'],
	styles: Pick<ScopeStyles, 'classesOf'>,
): readonly Token[] {
	const tokens: { text: string; readonly classes: string }[] = []
	for (const { startIndex, endIndex, scopes } of found) {
		const text = line.slice(startIndex, endIndex)
		const last = tokens.at(-1)
		const classes = styles.classesOf(scopes)
		if (last && (last.classes === classes || isInvisible(text, last.classes, classes)))
			last.text += text
		else if (text !== '') tokens.push({ text, classes })
	}
	return tokens
}

/** White space needs no colour of its own, unless a line goes through or under it. */
function isInvisible(text: string, before: string, classes: string): boolean {
	return text.trim() === '' && !isLined.test(before) && !isLined.test(classes)
}

const isLined = /\b[ld][us]\b/
