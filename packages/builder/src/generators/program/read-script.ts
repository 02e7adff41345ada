import { createPlaceOf, type Place } from '@blog/core'
import {
	closingAt,
	computed,
	isOpening,
	isSign,
	plainValue,
	type ScriptValue,
	type Token,
	tokensOf,
	valueAt,
} from '@blog/core/script'
import { type Assignment, assignmentsIn, computedAt, withMember } from './script-assignments.ts'
import { callsOf, type ScriptCall } from './script-calls.ts'
import { declarationsIn, importsIn } from './script-declarations.ts'
import { memberAlong, unreadIn, untoldIn } from './script-members.ts'
import { resultsAt } from './script-results.ts'

/** What a config that is a program says, as far as it is written out. */
export interface Script {
	/** Without what would have to be computed; empty if it is no object. */
	readonly values: Readonly<Record<string, unknown>>
	/** Whether it is an object that is written out. */
	readonly isRead: boolean
	/** Whether a setting is there, and only running the program would tell what it is. */
	isComputed(...path: readonly string[]): boolean
	/** Where it comes to something that is not written out, and that may have a setting; `undefined` if nothing can. */
	unreadAt(path: readonly string[]): Place | undefined
	/** Paths of what is not written out: `site.env`, and `site` where something is taken in that is not written out. An empty one is the whole. */
	readonly untold: readonly string[]
	/** Where a setting stands. */
	placeOf(path: readonly string[]): Place | undefined
	/** Calls of a method in it. */
	calls(method: string): readonly (ScriptCall & { readonly place: Place })[]
	/** A constant that it exports. */
	exported(name: string): ScriptValue | undefined
	/** Modules that it takes names from: `./src/config`. */
	readonly imports: readonly string[]
}

/** What a program is read with. */
export interface ScriptOptions {
	readonly env?: Readonly<Record<string, string | undefined>>
	/** What it imports, by how it says it. */
	readonly modules?: ReadonlyMap<string, Script>
	/** What is read if there is an export of that name. Default: its default export. */
	readonly name?: string
	/** Functions that are known: a call of `glob({ base })` is what it is given. Default none. */
	readonly through?: ReadonlySet<string>
}

/**
 * Reads what a program exports without running it: `export default { title: 'Notes' }`, also in `defineConfig(…)`, in a constant, or returned by a function. Names of constants
 * are followed, here and in `modules`, with what is assigned to their members (`config.title = 'Notes'`); `process.env.NAME` is asked.
 */
export function readScript(source: string, options: ScriptOptions = {}): Script {
	const { env = {}, modules, name, through = new Set() } = options
	const tokens = tokensOf(source)
	const imports = importsIn(tokens)
	const starts = declarationsIn(tokens)
	const assignments = assignmentsIn(tokens, starts)
	const open = new Set<string>()

	const named = (word: string, depth: number): ScriptValue | undefined => {
		const start = starts.get(word)
		if (start === undefined) {
			const { from = '', exported = '' } = imports.get(word) ?? {}
			return modules?.get(from)?.exported(exported)
		}
		// A constant that is made of itself is none.
		if (open.has(word)) return undefined
		open.add(word)
		const found = changed(word, valueAt(tokens, start, scope, depth).found, depth)
		open.delete(word)
		return found
	}
	const scope = { named, env, through }

	/** An object with what the program assigns to its members. */
	const changed = (word: string, object: ScriptValue, depth = 0): ScriptValue =>
		assignments
			.filter(({ name }) => name === word)
			.reduce(
				(found, one) => withMember(found, one.path, { ...assigned(one, depth), at: one.at }),
				object,
			)
	const assigned = ({ isConditional, at, value }: Assignment, depth: number): ScriptValue =>
		isConditional ? computedAt(at) : valueAt(tokens, value, scope, depth).found

	/** The object that an export comes to: through functions, their calls and constants. */
	const objectAt = (start: number, depth = 0): ScriptValue | undefined => {
		const token = tokens[start]
		if (token === undefined || depth > 20) return undefined
		const deeper = (index: number) => objectAt(index, depth + 1)
		const result = (body: number) => {
			const last = isSign(tokens[body], '{') ? lastReturn(tokens, body) : body
			return last === undefined ? undefined : deeper(last)
		}
		if (token.kind === 'word' && /^(?:async|await)$/.test(token.text)) return deeper(start + 1)
		if (token.text === 'function' || isSign(token, '(')) {
			const list = token.text === 'function' ? nextSign(tokens, start, '(') : start
			const close = closingAt(tokens, list)
			const arrow = isSign(tokens[close + 1], '=>')
			if (arrow) return result(close + 2)
			if (token.text === 'function') return result(nextSign(tokens, close, '{'))
			return deeper(start + 1)
		}
		if (token.kind === 'word') {
			if (isSign(tokens[start + 1], '=>')) return result(start + 2)
			const isAlone = !isSign(tokens[start + 1], '.')
			const at = isAlone ? starts.get(token.text) : undefined
			if (at !== undefined) {
				const found = deeper(at)
				return found && changed(token.text, found)
			}
			const call = callAt(tokens, start)
			for (const index of call === undefined ? [] : argumentsIn(tokens, call)) {
				const found = deeper(index)
				if (found) return found
			}
			if (call !== undefined) return undefined
		}
		const { found } = valueAt(tokens, start, scope)
		return found.value instanceof Map ? found : undefined
	}

	const placeAt = createPlaceOf(source)
	const own = name === undefined ? undefined : (starts.get(name) ?? memberIn(tokens, name))
	const exported = exportIn(tokens)
	const start = own ?? exported
	const root = start === undefined ? undefined : objectAt(start)
	const at = (path: readonly string[]) => root && memberAlong(root, path)
	const exports = [own, exported].filter((one) => one !== undefined)
	const results =
		exports.length === 0 && tokens.length > 0
			? [0]
			: exports.flatMap((one) => resultsAt(tokens, one, starts))
	return {
		values: (root && (plainValue(root) as Record<string, unknown>)) ?? {},
		isRead: root !== undefined,
		isComputed: (...path) => at(path)?.value === computed,
		unreadAt(path) {
			const found = results.flatMap((index) => {
				const isCall = tokens[index]?.kind === 'word' && callAt(tokens, index) !== undefined
				const object = isCall ? undefined : objectAt(index)
				const unread = object ? unreadIn(object, path) : (tokens[index]?.at ?? 0)
				const isOther = object?.at !== root?.at && object && memberAlong(object, path)
				return unread ?? (isOther ? object.at : [])
			})[0]
			return found === undefined ? undefined : placeAt(found)
		},
		get untold() {
			const isOne = results.length === 1 && root !== undefined
			return isOne ? untoldIn(root) : ['']
		},
		placeOf(path) {
			const found = at(path)
			return found && placeAt(found.at)
		},
		calls: (method) =>
			callsOf(method, tokens, scope).map((call) => ({ ...call, place: placeAt(call.at) })),
		exported: (word) => (word === 'default' ? root : named(word, 0)),
		imports: [...new Set([...imports.values()].map(({ from }) => from))],
	}
}

/** Where the value of the default export begins; a file of JSON is one. */
function exportIn(tokens: readonly Token[]): number | undefined {
	if (isSign(tokens[0], '{') && closingAt(tokens, 0) === tokens.length - 1) return 0
	let found: number | undefined
	for (let index = 0; index < tokens.length; index++) {
		const [a, b, c, d] = tokens.slice(index, index + 4)
		if (a?.text === 'export' && b?.text === 'default') found = index + 2
		if (a?.text === 'module' && c?.text === 'exports' && isSign(d, '=')) found = index + 4
		if (isOpening(a)) index = closingAt(tokens, index)
		else if (b === undefined) break
	}
	return found
}

/** Where the value of `module.exports.config = …` begins. */
function memberIn(tokens: readonly Token[], name: string): number | undefined {
	const found = tokens.findIndex(
		({ kind, text }, index) =>
			kind === 'word' &&
			text === 'exports' &&
			isSign(tokens[index + 1], '.') &&
			tokens[index + 2]?.text === name &&
			isSign(tokens[index + 3], '='),
	)
	return found < 0 ? undefined : found + 4
}

function nextSign(tokens: readonly Token[], start: number, text: string): number {
	const found = tokens.findIndex((token, index) => index > start && isSign(token, text))
	return found < 0 ? tokens.length : found
}

/** Index of what the body of a function returns in the end. */
function lastReturn(tokens: readonly Token[], body: number): number | undefined {
	let found: number | undefined
	const close = closingAt(tokens, body)
	for (let index = body + 1; index < close; index++) {
		const token = tokens[index] as Token
		if (isOpening(token)) index = closingAt(tokens, index)
		else if (token.kind === 'word' && token.text === 'return') found = index + 1
	}
	return found
}

/** Index of the bracket of a call: `defineConfig(`, `a.b(`. */
function callAt(tokens: readonly Token[], start: number): number | undefined {
	let index = start + 1
	while (isSign(tokens[index], '.') && tokens[index + 1]?.kind === 'word') index += 2
	return isSign(tokens[index], '(') ? index : undefined
}

function argumentsIn(tokens: readonly Token[], open: number): readonly number[] {
	const close = closingAt(tokens, open)
	const found: number[] = []
	for (let index = open + 1, isFirst = true; index < close; index++) {
		const token = tokens[index] as Token
		if (isFirst) found.push(index)
		isFirst = isSign(token, ',')
		if (isOpening(token)) index = closingAt(tokens, index)
	}
	return found
}
