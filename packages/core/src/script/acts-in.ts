import { isClosing, isSign, type Token } from './script-token.ts'

/** Whether code may do something besides being a value: call, assign, count or delete. Of `{ a: f(), a: 1 }` the value alone does not tell. */
export function actsIn(tokens: readonly Token[]): boolean {
	return tokens.some((token, index) => {
		const { kind, text, parts = [] } = token
		if (parts.some((part) => typeof part !== 'string' && actsIn(part))) return true
		const before = tokens[index - 1]
		if (kind === 'word') return /^(?:delete|new)$/.test(text)
		if (kind === 'text') return before !== undefined && isValue(before)
		if (kind !== 'sign') return false
		if (text === '(') return before !== undefined && (isValue(before) || before.text === '?.')
		return text === '=' || (/^[-+]$/.test(text) && isSign(before, text))
	})
}

/** Whether this may be what is called. */
function isValue(token: Token): boolean {
	return token.kind !== 'sign' || isClosing(token)
}
