import type { Scope } from './reading.ts'
import { closingAt } from './script-brackets.ts'
import { beginsStatement, endOfInitialiser, isDeclaration } from './script-statements.ts'
import { isSign, type Token } from './script-token.ts'
import { computed, type ScriptValue } from './script-value.ts'
import { valueAt } from './value-at.ts'

/** A name that a program declares. */
export interface Declaration {
	readonly name: string
	/** `const`, `let`, `var` or `function`. */
	readonly keyword: string
	readonly value: ScriptValue
	/** Where its value begins, and ends: its body if it is a function. */
	readonly start: number
	readonly end: number
}

/** The same with the names that its value is made of. */
export interface Declared extends Declaration {
	readonly uses: ReadonlySet<string>
}

interface Options extends Pick<Scope, 'named'> {
	/** That of the declaration before, which a comma goes on with. */
	readonly keyword: string | undefined
	readonly text: string
}

/** Reads what is declared at an index: `const a = 1`, `, b = 2`, `let c`, `function d() {}`; `undefined` if it is something else. */
export function declaredAt(
	tokens: readonly Token[],
	index: number,
	{ keyword: before, text, named }: Options,
): Declaration | undefined {
	const first = tokens[index]
	const isNext = isSign(first, ',') && before !== undefined && before !== 'function'
	const keyword = isNext ? before : first?.text
	const name = tokens[index + 1]
	if (keyword === undefined || (!isNext && !isDeclaration(first))) return functionAt(tokens, index)
	if (name?.kind !== 'word') return undefined
	const is = (value: ScriptValue['value'], start: number, end: number): Declaration => ({
		name: name.text,
		keyword,
		value: { value, at: name.at },
		start,
		end,
	})
	if (!isSign(tokens[index + 2], '=')) {
		const isBare = keyword !== 'const' && endsAt(tokens, index + 2, text)
		return isBare ? is(undefined, index + 2, index + 2) : undefined
	}
	const start = index + 3
	const end = endOfInitialiser(tokens, start, text)
	const read = valueAt(tokens.slice(start, end), 0, { named })
	// What goes on behind a value is an operation on it.
	return is(read.next === end - start ? read.found.value : computed, start, end)
}

/** `function a() {}`, `async function* a() {}`. */
function functionAt(tokens: readonly Token[], start: number): Declaration | undefined {
	const word = tokens[start]?.text === 'async' ? start + 1 : start
	if (tokens[word]?.kind !== 'word' || tokens[word]?.text !== 'function') return undefined
	const at = isSign(tokens[word + 1], '*') ? word + 2 : word + 1
	const name = tokens[at]
	if (name?.kind !== 'word' || !isSign(tokens[at + 1], '(')) return undefined
	const body = closingAt(tokens, at + 1) + 1
	if (!isSign(tokens[body], '{')) return undefined
	return {
		name: name.text,
		keyword: 'function',
		value: { value: computed, at: name.at },
		start: at + 1,
		end: closingAt(tokens, body) + 1,
	}
}

function endsAt(tokens: readonly Token[], index: number, text: string): boolean {
	const [before, token] = [tokens[index - 1], tokens[index]]
	if (token === undefined || isSign(token, ';') || isSign(token, ',')) return true
	return before !== undefined && beginsStatement(token, before, text)
}

/** Whether a name is written with escapes: `\u0061` for `a`. */
export function isEscaped(token: Token): boolean {
	const { parts = [] } = token
	return (
		isSign(token, '\\') || parts.some((part) => typeof part !== 'string' && part.some(isEscaped))
	)
}
