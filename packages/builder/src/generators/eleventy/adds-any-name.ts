import { isSign, type Token, tokensOf } from '@blog/core/script'
import type { Module } from '../program/modules-below.ts'
import { outerBrackets } from '../program/outer-brackets.ts'

/** Whether a program adds data by a name that is not written out, or hands the function on that adds it. */
export function addsAnyName({ text, script }: Module): boolean {
	const doubtful = script.calls('addGlobalData').filter(({ argument }) => argument === undefined)
	if (doubtful.length === 0) return false
	const tokens = tokensOf(text)
	const outer = outerBrackets(tokens)
	return doubtful.some(({ at, given }) => {
		const index = tokens.findIndex((token) => token.at === at)
		return given.length > 0 || !isAsked(tokens, outer, index)
	})
}

/** `if (config.addGlobalData)`, `typeof config.addGlobalData === 'function'` */
function isAsked(tokens: readonly Token[], outer: readonly number[], index: number): boolean {
	const after = tokens[index + 1]
	if (isSign(after, '&&') || /^[!=]==?$/.test(after?.text ?? '')) return true
	const open = outer[index] ?? -1
	return isSign(after, ')') && isSign(tokens[open], '(') && tokens[open - 1]?.text === 'if'
}
