import {
	closingAt,
	computed,
	isDeclaration,
	isOpening,
	isSign,
	itemAt,
	openingAt,
	type Scope,
	type ScriptValue,
	type Token,
} from '@blog/core/script'

/** A place at which a program names a member of an object: `config.ignores`. */
export interface MemberUse {
	/** What is called on it, one after the other: `.add('a').add('b')`. */
	readonly calls: readonly MemberCall[]
	/** Whether it may have another name after that: `const others = config.ignores`, `hide(config.ignores)`. */
	readonly isHandedOn: boolean
	/** Where it stands. */
	readonly at: number
}

/** A call of a method of a member. */
export interface MemberCall {
	readonly method: string
	/** The first argument; absent if only running the program would tell it. */
	readonly argument?: ScriptValue['value']
	readonly at: number
}

/** Finds all places at which a member of such a name is named, of whatever object, and under its own name: `const { ignores } = config`. */
export function memberUses(
	name: string,
	tokens: readonly Token[],
	scope: Scope,
): readonly MemberUse[] {
	const own = new Set<number>()
	for (const [index, { text }] of tokens.entries())
		if (text === name && isTakenOut(tokens, index) && /^[,}]$/.test(tokens[index + 1]?.text ?? ''))
			own.add(index)
	return tokens.flatMap(({ kind, text, at }, index): readonly MemberUse[] => {
		if (text !== name || (kind !== 'word' && kind !== 'text') || own.has(index)) return []
		if (isInBrackets(tokens, index) || isTakenOut(tokens, index))
			return [{ at, calls: [], isHandedOn: true }]
		const isNamed = isMember(tokens, index) || (own.size > 0 && !isSign(tokens[index + 1], ':'))
		if (kind === 'text' || !isNamed) return []
		const { calls, next } = callsAfter(tokens, index + 1, scope)
		const isHandedOn = calls.length === 0 || isOf(tokens[next]) || keeps(tokens, index)
		return [{ at, calls, isHandedOn }]
	})
}

/** The methods called one on the other from an index on, and the index after them. */
function callsAfter(tokens: readonly Token[], start: number, scope: Scope) {
	const calls: MemberCall[] = []
	let next = start
	while (isOf(tokens[next]) && tokens[next + 1]?.kind === 'word' && isSign(tokens[next + 2], '(')) {
		const { text: method, at } = tokens[next + 1] as Token
		const { found } = itemAt(tokens, next + 3, scope)
		calls.push({ method, at, ...(found.value !== computed && { argument: found.value }) })
		next = closingAt(tokens, next + 2) + 1
	}
	return { calls, next }
}

function isOf(token: Token | undefined): boolean {
	return isSign(token, '.') || isSign(token, '?.')
}

function isMember(tokens: readonly Token[], index: number): boolean {
	return isOf(tokens[index - 1])
}

/** `config['ignores']` */
function isInBrackets(tokens: readonly Token[], index: number): boolean {
	return isSign(tokens[index - 1], '[') && isSign(tokens[index + 1], ']')
}

/** Whether something else takes what comes of the calls: `const all = config.ignores.add('a')`. */
function keeps(tokens: readonly Token[], index: number): boolean {
	let first = index
	while (isMember(tokens, first)) first -= 2
	return ['=', '(', ',', '['].some((sign) => isSign(tokens[first - 1], sign))
}

/** `const { ignores } = config`, `({ ignores: all }) => {}` */
function isTakenOut(tokens: readonly Token[], index: number): boolean {
	const isKey =
		(isSign(tokens[index - 1], '{') || isSign(tokens[index - 1], ',')) &&
		['}', ',', ':', '='].some((sign) => isSign(tokens[index + 1], sign))
	if (!isKey) return false
	let open = outerOf(tokens, index)
	if (!isSign(tokens[open], '{')) return false
	while (/^[{[]$/.test(tokens[outerOf(tokens, open)]?.text ?? '') && !isPattern(tokens, open))
		open = outerOf(tokens, open)
	return isPattern(tokens, open)
}

/** Whether names are given what lies in an object, from its bracket on. */
function isPattern(tokens: readonly Token[], open: number): boolean {
	if (isDeclaration(tokens[open - 1]) || isSign(tokens[closingAt(tokens, open) + 1], '='))
		return true
	const list = outerOf(tokens, open)
	if (!isSign(tokens[list], '(')) return false
	const after = tokens[closingAt(tokens, list) + 1]
	return isSign(after, '=>') || isSign(after, '{')
}

/** Index of the bracket that something stands in; -1 for none. */
function outerOf(tokens: readonly Token[], index: number): number {
	for (let at = index - 1; at >= 0; at--) {
		if (isOpening(tokens[at])) return at
		if (/^[)\]}]$/.test(tokens[at]?.text ?? '') && tokens[at]?.kind === 'sign') {
			const open = openingAt(tokens, at)
			if (open < 0) return -1
			at = open
		}
	}
	return -1
}
