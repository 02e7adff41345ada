import { initialiserAt, isDeclaration, isSign, type Token } from '@blog/core/script'

/** Where values of constants begin, and functions. One that changes is no constant. */
export function declarationsIn(tokens: readonly Token[]): ReadonlyMap<string, number> {
	const found = new Map<string, number>()
	const changed = new Set<string>()
	for (const [index, token] of tokens.entries()) {
		const next = tokens[index + 1]
		if (token.kind !== 'word' || next === undefined) continue
		if (isDeclaration(token) && next.kind === 'word') {
			const start = initialiserAt(tokens, index + 2)
			if (start === undefined) continue
			if (found.has(next.text)) changed.add(next.text)
			found.set(next.text, start)
		} else if (token.text === 'function' && next.kind === 'word') found.set(next.text, index)
		else if (isSign(next, '=')) {
			const before = tokens[index - 1]
			const isOther = isDeclaration(before) || /^(?:\.|type)$/.test(before?.text ?? '')
			if (!isOther && !isType(tokens, index)) changed.add(token.text)
		}
	}
	for (const name of changed) found.delete(name)
	return found
}

/** Whether a word before `=` ends the type of a constant: `const config: Config = …`. */
function isType(tokens: readonly Token[], index: number): boolean {
	for (let at = index - 1; at >= 0; at--) {
		const token = tokens[at] as Token
		if (token.kind === 'sign' && /^[;{}()=,]$/.test(token.text)) return false
		if (isDeclaration(token)) return true
	}
	return false
}

/**
 * Names that come from other modules.
 *
 * @param isRead Which of them. Default: those that are named by a path.
 */
export function importsIn(tokens: readonly Token[], isRead = isPath) {
	const found = new Map<string, { readonly from: string; readonly exported: string }>()
	for (const [index, token] of tokens.entries()) {
		if (token.text !== 'import' || token.kind !== 'word') continue
		const end = tokens.findIndex(
			({ kind, text }, at) => at > index && kind === 'word' && text === 'from',
		)
		const from = tokens[end + 1]
		if (end < 0 || from?.kind !== 'text' || !isRead(from.text)) continue
		const names = tokens.slice(index + 1, end)
		for (const [at, one] of names.entries()) {
			if (one.kind !== 'word' || /^(?:as|type)$/.test(one.text)) continue
			if (names[at + 1]?.text === 'as') continue
			const isDefault = at === 0
			const isRenamed = names[at - 1]?.text === 'as'
			const exported = isDefault ? 'default' : isRenamed ? names[at - 2]?.text : one.text
			found.set(one.text, { from: from.text, exported: exported ?? '' })
		}
	}
	return found
}

function isPath(specifier: string): boolean {
	return specifier.startsWith('.')
}
