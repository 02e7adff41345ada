import type { Token } from './script-tokens.ts'

/** In place of a value that only running the program would tell. */
export const computed: unique symbol = Symbol('computed')

/** In an object: after it stands what counts over all that it takes in and that is not written out, as of `...base`. */
export const takenIn = '...'

/** A value of a program, and where it is written. */
export interface ScriptValue {
	readonly at: number
	readonly value:
		| string
		| number
		| boolean
		| null
		| undefined
		| typeof computed
		| readonly ScriptValue[]
		| ReadonlyMap<string, ScriptValue>
}

/** What names stand for. */
export interface Scope {
	/** Value of a name of the program; `undefined` if it has no such constant. */
	named(name: string): ScriptValue | undefined
	/** Of the program; absent if nobody can tell. */
	readonly env?: Readonly<Record<string, string | undefined>>
	/** Functions that are known: their calls are what they are given. */
	readonly through?: ReadonlySet<string>
}

/** A value, and the index of what comes after it. */
interface Read {
	readonly found: ScriptValue
	readonly next: number
}

/** Index of the bracket that closes the one at `open`; past the end if none does. */
export function closing(tokens: readonly Token[], open: number): number {
	let depth = 0
	for (let index = open; index < tokens.length; index++) {
		const token = tokens[index] as Token
		if (token.kind !== 'sign') continue
		if (/^[([{]$/.test(token.text)) depth++
		else if (/^[)\]}]$/.test(token.text) && --depth === 0) return index
	}
	return tokens.length
}

/** Whether there is such a sign at an index. */
export function isSign(token: Token | undefined, text: string): boolean {
	return token?.kind === 'sign' && token.text === text
}

/**
 * Reads the value that a program writes at an index: texts, numbers, lists and objects, constants, and what is put together of them.
 */
export function valueAt(tokens: readonly Token[], start: number, scope: Scope): Read {
	const at = tokens[start]?.at ?? 0
	const unknown = (): Read => ({
		found: { at, value: computed },
		next: endOf(tokens, start),
	})
	let { found, next } = operandAt(tokens, start, scope)
	for (;;) {
		const token = tokens[next]
		if (token?.kind !== 'sign' || /^[,;)\]}]$/.test(token.text)) return { found, next }
		if (token.text === '+' || token.text === '??' || token.text === '||') {
			const right = operandAt(tokens, next + 1, scope)
			found = { at, value: combined(found, token.text, right.found) }
			next = right.next
		} else if (/^(?:[?.([<]|\?\.|=>|&&|[=!]==?|[-*/%>])$/.test(token.text)) return unknown()
		else return { found, next }
	}
}

function combined(left: ScriptValue, sign: string, right: ScriptValue): ScriptValue['value'] {
	if (left.value === computed) return computed
	if (sign === '+') {
		const [start, end] = [plainText(left), plainText(right)]
		return start === undefined || end === undefined ? computed : start + end
	}
	const isMissing = sign === '??' ? (left.value ?? undefined) === undefined : !left.value
	return isMissing ? right.value : left.value
}

function plainText({ value }: ScriptValue): string | undefined {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** Where the value that begins at an index is over. */
function endOf(tokens: readonly Token[], start: number): number {
	for (let index = start; index < tokens.length; index++) {
		const token = tokens[index] as Token
		if (token.kind !== 'sign') continue
		if (/^[([{]$/.test(token.text)) index = closing(tokens, index)
		else if (/^[,;)\]}]$/.test(token.text)) return index
	}
	return tokens.length
}

const words: Readonly<Record<string, boolean | null | undefined>> = {
	true: true,
	false: false,
	null: null,
	undefined,
}

function operandAt(tokens: readonly Token[], start: number, scope: Scope): Read {
	const token = tokens[start]
	const at = token?.at ?? 0
	const is = (value: ScriptValue['value'], next = start + 1): Read => ({
		found: { at, value },
		next,
	})
	if (token === undefined) return is(computed)
	if (token.kind === 'number') return is(Number(token.text.replaceAll('_', '')))
	if (token.kind === 'text') return is(token.parts ? joined(token.parts, scope) : token.text)
	if (token.kind === 'word') {
		if (token.text === 'await') return operandAt(tokens, start + 1, scope)
		if (Object.hasOwn(words, token.text)) return is(words[token.text])
		return nameAt(tokens, start, scope)
	}
	const close = closing(tokens, start)
	if (isSign(token, '{')) return is(objectIn(tokens, start + 1, close, scope), close + 1)
	if (isSign(token, '[')) return is(listIn(tokens, start + 1, close, scope), close + 1)
	if (isSign(token, '(') && !isSign(tokens[close + 1], '=>'))
		return is(valueAt(tokens, start + 1, scope).found.value, close + 1)
	return is(computed, endOf(tokens, start))
}

function joined(
	parts: readonly (string | readonly Token[])[],
	scope: Scope,
): string | typeof computed {
	let text = ''
	for (const part of parts) {
		const said = typeof part === 'string' ? part : plainText(valueAt(part, 0, scope).found)
		if (said === undefined) return computed
		text += said
	}
	return text
}

/** A constant, and what it leads to: `site`, `site.url`, `process.env.URL`. */
function nameAt(tokens: readonly Token[], start: number, scope: Scope): Read {
	const path = [tokens[start]?.text ?? '']
	let next = start + 1
	while (/^(?:\.|\?\.)$/.test(tokens[next]?.text ?? '') && tokens[next + 1]?.kind === 'word') {
		path.push(tokens[next + 1]?.text ?? '')
		next += 2
	}
	const at = tokens[start]?.at ?? 0
	const [first = '', second, third] = path
	if (path.length === 1 && scope.through?.has(first) && isSign(tokens[next], '(')) {
		const { found } = valueAt(tokens, next + 1, scope)
		return { found: { ...found, at }, next: closing(tokens, next) + 1 }
	}
	const isEnv = first === 'process' && second === 'env' && path.length === 3
	if (isEnv && scope.env && third !== undefined)
		return { found: { at, value: scope.env[third] }, next }
	const value = path
		.slice(1)
		.reduce((inner, key) => inner && memberOf(inner, key), scope.named(first))
	return { found: { at, value: value ? value.value : computed }, next }
}

/** What an object or list has by a name. */
export function memberOf({ value }: ScriptValue, key: string): ScriptValue | undefined {
	if (value instanceof Map) return value.get(key)
	return Array.isArray(value) ? value[Number(key)] : undefined
}

function listIn(
	tokens: readonly Token[],
	start: number,
	close: number,
	scope: Scope,
): readonly ScriptValue[] {
	const items: ScriptValue[] = []
	for (let index = start; index < close; index++) {
		if (isSign(tokens[index], ',')) continue
		const isSpread = isSign(tokens[index], '...')
		const { found } = valueAt(tokens, index + (isSpread ? 1 : 0), scope)
		items.push(...(isSpread && Array.isArray(found.value) ? found.value : [found]))
		index = endOf(tokens, index)
	}
	return items
}

function objectIn(
	tokens: readonly Token[],
	start: number,
	close: number,
	scope: Scope,
): ReadonlyMap<string, ScriptValue> {
	const entries = new Map<string, ScriptValue>()
	// The order tells what counts over what.
	const put = (name: string, value: ScriptValue) => {
		entries.delete(name)
		entries.set(name, value)
	}
	for (let index = start; index < close; index++) {
		const key = tokens[index] as Token
		const after = tokens[index + 1]
		if (isSign(key, '...')) {
			const { value } = valueAt(tokens, index + 1, scope).found
			const taken = value instanceof Map ? value : [[takenIn, { at: key.at, value: computed }]]
			for (const [name, inner] of taken as Iterable<[string, ScriptValue]>) put(name, inner)
		} else if (key.kind === 'word' || key.kind === 'text' || key.kind === 'number') {
			const found = isSign(after, ':')
				? valueAt(tokens, index + 2, scope).found
				: isSign(after, ',') || index + 1 === close
					? nameAt(tokens, index, scope).found
					: { at: key.at, value: computed as typeof computed }
			put(key.text, { ...found, at: key.at })
		}
		index = endOf(tokens, index)
	}
	return entries
}
