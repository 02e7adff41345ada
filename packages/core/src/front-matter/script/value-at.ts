import { maxDepth } from '../raw-front-matter.ts'
import { keyAt } from './member-key.ts'
import { closingAt, isClosing, isOpening, isSign } from './script-brackets.ts'
import type { Token } from './script-tokens.ts'
import { computed, memberOf, type ScriptValue, takenIn } from './script-value.ts'

/** What names stand for. */
export interface Scope {
	/** Value of a name of the program; `undefined` if it has no such constant. `depth` is for reading it. */
	named(name: string, depth: number): ScriptValue | undefined
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

/**
 * Reads the value that a program writes at an index: texts, numbers, lists and objects, constants, and what is put together of them.
 *
 * @param depth How much the value is within others; deeper than front matter may be it is not read.
 */
export function valueAt(tokens: readonly Token[], start: number, scope: Scope, depth = 0): Read {
	let { found, next } = sumAt(tokens, start, scope, depth)
	for (;;) {
		const token = tokens[next]
		const sign = token?.kind === 'sign' ? token.text : ''
		if (sign === '??' || sign === '||') {
			const right = sumAt(tokens, next + 1, scope, depth)
			found = { at: found.at, value: chosen(found, sign, right.found) }
			next = right.next
		} else if (goesOn(token)) return unknownAt(tokens, start)
		else return { found, next }
	}
}

/** The same for a member of an object, an item or an argument: it is computed if something else goes on behind it. */
export function itemAt(tokens: readonly Token[], start: number, scope: Scope, depth = 0): Read {
	const read = valueAt(tokens, start, scope, depth)
	const after = tokens[read.next]
	const isType = after?.kind === 'word' && /^(?:as|satisfies)$/.test(after.text)
	if (after === undefined || isType || isSign(after, ',') || isClosing(after)) return read
	return unknownAt(tokens, start)
}

function unknownAt(tokens: readonly Token[], start: number): Read {
	const at = tokens[start]?.at ?? 0
	return { found: { at, value: computed }, next: endOfItem(tokens, start) }
}

/** Whether this is an operation on the value before it. */
function goesOn(token: Token | undefined): boolean {
	if (token?.kind === 'word') return /^(?:in|instanceof)$/.test(token.text)
	return token?.kind === 'sign' && /^(?:[?.([<=|&^]|\?\.|=>|&&|[=!]==?|[-*/%>])$/.test(token.text)
}

/** Index of what parts the item that begins at an index from the next one, or ends them all. */
function endOfItem(tokens: readonly Token[], start: number): number {
	for (let index = start; index < tokens.length; index++) {
		const token = tokens[index]
		if (isOpening(token)) index = closingAt(tokens, index)
		else if (isClosing(token) || isSign(token, ',') || isSign(token, ';')) return index
	}
	return tokens.length
}

function chosen(left: ScriptValue, sign: string, right: ScriptValue): ScriptValue['value'] {
	if (left.value === computed) return computed
	const isMissing = sign === '??' ? (left.value ?? undefined) === undefined : !left.value
	return isMissing ? right.value : left.value
}

function sumAt(tokens: readonly Token[], start: number, scope: Scope, depth: number): Read {
	let { found, next } = operandAt(tokens, start, scope, depth)
	while (isSign(tokens[next], '+')) {
		const right = operandAt(tokens, next + 1, scope, depth)
		found = { at: found.at, value: sumOf(found, right.found) }
		next = right.next
	}
	return { found, next }
}

function sumOf(left: ScriptValue, right: ScriptValue): ScriptValue['value'] {
	if (typeof left.value === 'number' && typeof right.value === 'number')
		return left.value + right.value
	const [start, end] = [plainText(left), plainText(right)]
	return start === undefined || end === undefined ? computed : start + end
}

function plainText({ value }: ScriptValue): string | undefined {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

const words: Readonly<Record<string, boolean | null | undefined>> = {
	true: true,
	false: false,
	null: null,
	undefined,
}

function operandAt(tokens: readonly Token[], first: number, scope: Scope, depth: number): Read {
	let start = first
	while (tokens[start]?.kind === 'word' && tokens[start]?.text === 'await') start++
	const token = tokens[start]
	if (token === undefined || depth > maxDepth) return unknownAt(tokens, start)
	const { at, kind, text } = token
	const is = (value: ScriptValue['value'], next = start + 1): Read => ({
		found: { at, value },
		next,
	})
	if (kind === 'number') return is(Number(text.replaceAll('_', '')))
	if (kind === 'text') return is(token.parts ? joined(token.parts, scope, depth) : text)
	if (kind === 'word')
		return Object.hasOwn(words, text) ? is(words[text]) : nameAt(tokens, start, scope, depth)
	if (!isOpening(token)) return unknownAt(tokens, start)
	const close = closingAt(tokens, start)
	if (text === '{') return is(objectIn(tokens, start, scope, depth + 1), close + 1)
	if (text === '[') return is(listIn(tokens, start, scope, depth + 1), close + 1)
	if (isSign(tokens[close + 1], '=>')) return unknownAt(tokens, start)
	return is(aloneIn(tokens, start, scope, depth + 1), close + 1)
}

/** The one value in brackets; of several nobody asks. */
function aloneIn(
	tokens: readonly Token[],
	open: number,
	scope: Scope,
	depth: number,
): ScriptValue['value'] {
	const { found, next } = itemAt(tokens, open + 1, scope, depth)
	return isSign(tokens[next], ',') ? computed : found.value
}

function joined(
	parts: readonly (string | readonly Token[])[],
	scope: Scope,
	depth: number,
): string | typeof computed {
	let text = ''
	for (const part of parts) {
		const said =
			typeof part === 'string' ? part : plainText(itemAt(part, 0, scope, depth + 1).found)
		if (said === undefined) return computed
		text += said
	}
	return text
}

/** A constant, and what it leads to: `site`, `site.url`, `process.env.URL`. */
function nameAt(tokens: readonly Token[], start: number, scope: Scope, depth: number): Read {
	const path = [tokens[start]?.text ?? '']
	let next = start + 1
	while (/^(?:\.|\?\.)$/.test(tokens[next]?.text ?? '') && tokens[next + 1]?.kind === 'word') {
		path.push(tokens[next + 1]?.text ?? '')
		next += 2
	}
	// That it is there, TypeScript is told.
	if (isSign(tokens[next], '!')) next++
	const at = tokens[start]?.at ?? 0
	const [first = '', second, third] = path
	if (path.length === 1 && scope.through?.has(first) && isSign(tokens[next], '(')) {
		const { found } = itemAt(tokens, next + 1, scope, depth + 1)
		return { found: { ...found, at }, next: closingAt(tokens, next) + 1 }
	}
	const isEnv = first === 'process' && second === 'env' && path.length === 3
	if (isEnv && scope.env && third !== undefined)
		return { found: { at, value: scope.env[third] }, next }
	const value = path
		.slice(1)
		.reduce((inner, key) => inner && memberOf(inner, key), scope.named(first, depth + 1))
	return { found: { at, value: value ? value.value : computed }, next }
}

function listIn(
	tokens: readonly Token[],
	open: number,
	scope: Scope,
	depth: number,
): readonly ScriptValue[] {
	const items: ScriptValue[] = []
	const close = closingAt(tokens, open)
	for (let index = open + 1; index < close; index++) {
		if (isSign(tokens[index], ',')) continue
		const isSpread = isSign(tokens[index], '...')
		const { found } = itemAt(tokens, index + (isSpread ? 1 : 0), scope, depth)
		if (!isSpread) items.push(found)
		else if (Array.isArray(found.value)) for (const one of found.value) items.push(one)
		else items.push({ at: found.at, value: computed })
		index = endOfItem(tokens, index)
	}
	return items
}

function objectIn(
	tokens: readonly Token[],
	open: number,
	scope: Scope,
	depth: number,
): ReadonlyMap<string, ScriptValue> {
	const entries = new Map<string, ScriptValue>()
	// The order tells what counts over what.
	const put = (name: string, value: ScriptValue) => {
		entries.delete(name)
		entries.set(name, value)
	}
	const close = closingAt(tokens, open)
	for (let index = open + 1; index < close; index++) {
		if (isSign(tokens[index], ',')) continue
		const at = tokens[index]?.at ?? 0
		const unread = { at, value: computed } as const
		if (isSign(tokens[index], '...')) {
			const { value } = itemAt(tokens, index + 1, scope, depth).found
			const taken = value instanceof Map ? value : new Map([[takenIn, unread]])
			for (const [name, inner] of taken as ReadonlyMap<string, ScriptValue>) put(name, inner)
		} else {
			const key = keyAt(tokens, index, (one) => itemAt(tokens, one, scope, depth))
			if (key === undefined) put(takenIn, unread)
			else put(key.name, { value: memberAt(key), at: key.at })
		}
		index = endOfItem(tokens, index)
	}
	return entries

	function memberAt(key: NonNullable<ReturnType<typeof keyAt>>): ScriptValue['value'] {
		const after = tokens[key.next]
		if (key.isMethod) return computed
		if (isSign(after, ':')) return itemAt(tokens, key.next + 1, scope, depth).found.value
		const isShort = key.next === close || isSign(after, ',')
		return isShort ? nameAt(tokens, key.next - 1, scope, depth).found.value : computed
	}
}
