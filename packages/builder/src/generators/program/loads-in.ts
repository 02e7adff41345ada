import { endOfItem, isSign, type Token } from '@blog/core/script'
import { pathPattern } from './path-pattern.ts'

/** A place at which a program loads something. */
export interface Load {
	/** How it says it: `./a.js`, `..`, `#lib/a.js`, `my-site/lib/a.js`. */
	readonly text: string
	readonly at: number
	/** Whether that is an `import`, which runs programs alone. */
	readonly isImport: boolean
}

/** Finds what a program loads by a name that is written out. */
export function pathsLoaded(tokens: readonly Token[]): readonly Load[] {
	const types = typeImports(tokens)
	const loaders = new Set(['require', ...loadersIn(tokens)])
	return tokens.flatMap((token, index) => {
		const { kind, text, at, parts } = token
		if (kind !== 'text' || parts !== undefined || types.has(token)) return []
		const isArgument = isSign(tokens[index - 1], '(')
		const before = tokens[isArgument ? index - 2 : index - 1]?.text ?? ''
		const isImport = before === 'import' || (before === 'from' && !isArgument)
		const isLoad = isArgument && (loaders.has(before) || isMadeLoader(tokens, index - 2))
		return isImport || isLoad ? [{ text, at, isImport }] : []
	})
}

const makesLoader = /^(?:createRequire|createJiti|jiti)$/

/** Names of functions that load as `require` does: `const load = createRequire(import.meta.url)`. */
function loadersIn(tokens: readonly Token[]): readonly string[] {
	return tokens.flatMap(({ text }, index) => {
		if (!makesLoader.test(text)) return []
		// `= require('jiti')(__filename)`, `= module.createRequire(…)`
		const before = [1, 2, 3].find((back) => isSign(tokens[index - back], '='))
		return before === undefined ? [] : (tokens[index - before - 1]?.text ?? [])
	})
}

/** `createRequire(import.meta.url)` */
function isMadeLoader(tokens: readonly Token[], end: number): boolean {
	const { pair = 0 } = tokens[end] ?? {}
	return pair < 0 && makesLoader.test(tokens[end + pair - 1]?.text ?? '')
}

/** What `import type … from '…'` names, which is gone once a program runs; of `export type` likewise. */
function typeImports(tokens: readonly Token[]): ReadonlySet<Token> {
	const found = tokens.flatMap(({ kind, text }, index) => {
		const next = tokens[index + 1]
		if (kind !== 'word' || !/^(?:import|export)$/.test(text) || next?.text !== 'type') return []
		const isName = tokens[index + 2]?.text === 'from' && tokens[index + 3]?.kind === 'text'
		const isOfList =
			text === 'import' || isSign(tokens[index + 2], '{') || isSign(tokens[index + 2], '*')
		if (isName || !isOfList) return []
		return tokens.slice(index).find((one) => one.kind === 'text') ?? []
	})
	return new Set(found)
}

/** Finds what a program loads by a path that is put together: what of it is known, as `lib/*` of `require(join('lib', name))`, and that without what is not. */
export function patternsLoaded(
	tokens: readonly Token[],
): readonly { readonly pattern: string; readonly least: string; readonly at: number }[] {
	return tokens.flatMap(({ kind, text }, index) => {
		const isLoad = kind === 'word' && /^(?:import|require)$/.test(text)
		if (!isLoad || !isSign(tokens[index + 1], '(')) return []
		const [from, after] = tokens.slice(index + 2, index + 4)
		const isWritten = from?.kind === 'text' && from.parts === undefined
		if (isWritten && (isSign(after, ')') || isSign(after, ','))) return []
		const argument = tokens.slice(index + 2, endOfItem(tokens, index + 2))
		const [pattern, least] = [pathPattern(argument, '*'), pathPattern(argument, '.')]
		return [{ pattern, least, at: argument[0]?.at ?? 0 }]
	})
}
