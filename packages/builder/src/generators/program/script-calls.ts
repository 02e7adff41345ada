import {
	computed,
	endOfItem,
	isSign,
	itemAt,
	type Scope,
	type ScriptValue,
	type Token,
} from '@blog/core/script'
import { argumentValues } from './argument-values.ts'
import { bindersIn } from './binders-in.ts'
import { outerBrackets } from './outer-brackets.ts'
import { blocksOf, isBranch } from './script-assignments.ts'

/** A call of a method, as `config.setInputDirectory('src')`. */
export interface ScriptCall {
	/** The first argument; absent if only running the program would tell it. */
	readonly argument?: ScriptValue['value']
	/** The second one likewise. */
	readonly second?: ScriptValue['value']
	/** All that the first argument comes to, also where functions are called for each of a list that is written out; `undefined` if only running the program would tell. */
	values(): readonly ScriptValue['value'][] | undefined
	/** All arguments as they are written. */
	readonly given: readonly (readonly Token[])[]
	/** Whether only running the program would tell if it happens: in a branch or a loop. */
	readonly isConditional: boolean
	/** Where it stands. */
	readonly at: number
}

/**
 * Finds the calls of a function or a method, of whatever object, and other places that it is named in: what happens there nobody can tell.
 */
export function callsOf(
	method: string,
	tokens: readonly Token[],
	scope: Scope,
): readonly ScriptCall[] {
	const blocks = blocksOf(tokens)
	const values = (start: number) =>
		argumentValues(tokens, bindersIn(tokens, outerBrackets(tokens)), start, scope)
	return tokens.flatMap(({ kind, text, at }, index): readonly ScriptCall[] => {
		if (text !== method || (kind !== 'word' && kind !== 'text')) return []
		const isCall = kind === 'word' && isSign(tokens[index + 1], '(')
		if (!isCall) return [{ at, isConditional: true, given: [], values: () => undefined }]
		const { found, next } = itemAt(tokens, index + 2, scope)
		const second = isSign(tokens[next], ',') ? itemAt(tokens, next + 1, scope).found : undefined
		const isConditional = isBranched(tokens, blocks, index)
		return [
			{
				at,
				isConditional,
				given: argumentsAt(tokens, index + 2),
				values: () => values(index + 2),
				...(found.value !== computed && { argument: found.value }),
				...(second && second.value !== computed && { second: second.value }),
			},
		]
	})
}

function argumentsAt(tokens: readonly Token[], start: number): readonly (readonly Token[])[] {
	const found: (readonly Token[])[] = []
	for (let from = start; from < tokens.length; ) {
		const end = endOfItem(tokens, from)
		if (end > from) found.push(tokens.slice(from, end))
		if (!isSign(tokens[end], ',')) break
		from = end + 1
	}
	return found
}

function isMember(tokens: readonly Token[], index: number): boolean {
	return isSign(tokens[index - 1], '.') || isSign(tokens[index - 1], '?.')
}

/** Whether what stands at an index is in a branch or a loop. */
function isBranched(tokens: readonly Token[], blocks: readonly number[], index: number): boolean {
	let start = index
	while (isMember(tokens, start)) start -= 2
	if (isBranch(tokens, start - 1)) return true
	for (let block = blocks[index] ?? -1; block >= 0; block = blocks[block] ?? -1)
		if (isBranch(tokens, block - 1)) return true
	return false
}
