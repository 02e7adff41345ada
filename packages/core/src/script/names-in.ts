import { isSign, type Token } from './script-token.ts'

/** The names that code says: no members, and no keys of objects. */
export function namesIn(tokens: readonly Token[]): readonly string[] {
	return tokens.flatMap(({ kind, text, parts = [] }, index) => {
		if (kind === 'word') return isMember(tokens, index) ? [] : [text]
		return parts.flatMap((part) => (typeof part === 'string' ? [] : namesIn(part)))
	})
}

function isMember(tokens: readonly Token[], index: number): boolean {
	const before = tokens[index - 1]
	if (isSign(before, '.')) return true
	return (isSign(before, '{') || isSign(before, ',')) && isSign(tokens[index + 1], ':')
}
