import { closingAt, endOfItem, initialiserAt, isSign, type Token } from '@blog/core/script'

/** A constant that is a member of something. */
export interface ScriptPart {
	/** What the member is called. */
	readonly key: string
	/** Where the value begins that has it. */
	readonly start: number
}

/**
 * Finds constants that are taken out of an object: `const { url, base: path } = site`. What is taken out of members, and of what has a value if it is missing, is none of them;
 * nor is a name that stands twice.
 */
export function partsIn(tokens: readonly Token[]): ReadonlyMap<string, ScriptPart> {
	const found = new Map<string, ScriptPart>()
	const twice = new Set<string>()
	for (const [index, token] of tokens.entries()) {
		const open = index + 1
		if (token.kind !== 'word' || token.text !== 'const' || !isSign(tokens[open], '{')) continue
		const close = closingAt(tokens, open)
		const start = initialiserAt(tokens, close + 1)
		if (start === undefined) continue
		for (let at = open + 1; at < close; at = endOfItem(tokens, at) + 1) {
			const part = partAt(tokens, at)
			if (part === undefined) continue
			if (found.has(part.name)) twice.add(part.name)
			found.set(part.name, { key: part.key, start })
		}
	}
	for (const name of twice) found.delete(name)
	return found
}

/** `url`, `base: path`, `'base': path`. */
function partAt(tokens: readonly Token[], at: number) {
	const [key, sign, name, after] = tokens.slice(at, at + 4)
	if (key?.kind !== 'word' && key?.kind !== 'text') return undefined
	if (isEnd(sign)) return key.kind === 'word' ? { key: key.text, name: key.text } : undefined
	const isRenamed = isSign(sign, ':') && name?.kind === 'word' && isEnd(after)
	return isRenamed ? { key: key.text, name: name.text } : undefined
}

function isEnd(token: Token | undefined): boolean {
	return isSign(token, ',') || isSign(token, '}')
}
