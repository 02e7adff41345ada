import { endOfItem, isSign, type Token } from '@blog/core/script'

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
	const hasOwnLoader = tokens.some(({ text }) => /^(?:createRequire|jiti|createJiti)$/.test(text))
	return tokens.flatMap((token, index) => {
		const { kind, text, at, parts } = token
		if (kind !== 'text' || parts !== undefined || types.has(token)) return []
		const isArgument = isSign(tokens[index - 1], '(')
		const before = tokens[isArgument ? index - 2 : index - 1]?.text ?? ''
		const isImport = before === 'import' || (before === 'from' && !isArgument)
		const isOwn = hasOwnLoader && isArgument && /^\.\.?(?:\/|$)/.test(text)
		return isImport || (before === 'require' && isArgument) || isOwn ? [{ text, at, isImport }] : []
	})
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

/** Finds what a program loads by a path that is put together, each as the texts in it: `..` and `lib` of `require(join(folder, '..', 'lib', name))`. */
export function partsLoaded(tokens: readonly Token[]): readonly {
	readonly texts: readonly string[]
	readonly at: number
}[] {
	return tokens.flatMap(({ kind, text }, index) => {
		const isLoad = kind === 'word' && /^(?:import|require)$/.test(text)
		if (!isLoad || !isSign(tokens[index + 1], '(')) return []
		const [from, after] = tokens.slice(index + 2, index + 4)
		const isWritten = from?.kind === 'text' && from.parts === undefined
		if (isWritten && (isSign(after, ')') || isSign(after, ','))) return []
		const argument = tokens.slice(index + 2, endOfItem(tokens, index + 2))
		const texts = argument.flatMap((one, at) => {
			if (one.kind !== 'text' || argument[at - 2]?.text === 'require') return []
			return one.parts?.filter(isText) ?? [one.text]
		})
		return [{ texts, at: argument[0]?.at ?? 0 }]
	})
}

function isText(part: string | readonly Token[]): part is string {
	return typeof part === 'string'
}
