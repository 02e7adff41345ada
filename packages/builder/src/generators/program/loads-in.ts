import { isSign, type Token } from '@blog/core/script'

/** Where a program loads files of its own: `import './a.js'`, `require('..')`, `from '#lib/a.js'`. */
export function pathsLoaded(tokens: readonly Token[]): readonly Token[] {
	const types = typeImports(tokens)
	return tokens.filter((token, index) => {
		const { kind, text, parts } = token
		if (types.has(token)) return false
		if (kind !== 'text' || parts !== undefined || !/^(?:\.\.?(?:\/|$)|#)/.test(text)) return false
		const before = tokens[isSign(tokens[index - 1], '(') ? index - 2 : index - 1]
		return /^(?:from|import|require)$/.test(before?.text ?? '')
	})
}

/** What `import type … from '…'` names, which is gone once a program runs. */
function typeImports(tokens: readonly Token[]): ReadonlySet<Token> {
	const found = tokens.flatMap(({ kind, text }, index) => {
		const next = tokens[index + 1]
		if (kind !== 'word' || text !== 'import' || next?.text !== 'type') return []
		if (tokens[index + 2]?.text === 'from' && tokens[index + 3]?.kind === 'text') return []
		return tokens.slice(index).find((one) => one.kind === 'text') ?? []
	})
	return new Set(found)
}

/** Whether it loads something by a path that is put together. */
export function loadsAny(tokens: readonly Token[]): boolean {
	return tokens.some(({ kind, text }, index) => {
		const isLoad = kind === 'word' && /^(?:import|require)$/.test(text)
		if (!isLoad || !isSign(tokens[index + 1], '(')) return false
		const [from, after] = tokens.slice(index + 2, index + 4)
		const isWritten = from?.kind === 'text' && from.parts === undefined
		return !isWritten || !(isSign(after, ')') || isSign(after, ','))
	})
}
