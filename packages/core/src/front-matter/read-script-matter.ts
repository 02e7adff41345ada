import { maxDepth, type Path, type RawFrontMatter, type SyntaxProblem } from './raw-front-matter.ts'
import { type Token, tokensOf } from './script/script-tokens.ts'
import {
	closing,
	computed,
	isSign,
	memberOf,
	type ScriptValue,
	takenIn,
	valueAt,
} from './script/script-value.ts'
import { setOwn } from './set-own.ts'

/** Keys that say whether there is a page, where, and who sees it: of a mistake in them a page would be published that is to be hidden. */
const deciding =
	/^(?:eleventyComputed\.)?(?:permalink|eleventyExcludeFromCollections|draft|date|expir\w*|publish\w*|unpublish\w*|status|private|hidden|unlisted|visibility|password|layout|\.\.\.)(?:\.|$)/i

/**
 * Reads front matter that is a program of JavaScript, as in Eleventy: an object, or constants. Nothing is run: what is not written out is left out, and told; what decides whether
 * there is a page must be.
 *
 * @param start Offset of the text in the file.
 * @see https://www.11ty.dev/docs/data-frontmatter/#javascript-front-matter
 */
export function readScriptMatter(text: string, start: number): RawFrontMatter {
	const tokens = tokensOf(text)
	const read = isSign(tokens[0], '{') ? membersIn(tokens) : constantsIn(tokens, text)
	if ('at' in read) return { problem: unexpected(text, read.at, start) }
	const root: ScriptValue = { at: 0, value: read }
	const untold = untoldIn(root, '', 0)
	const decisive = untold.find(({ path }) => deciding.test(path))
	if (decisive)
		return {
			problem: {
				message: `\`${decisive.path}\` is not written out, and only running the program would tell what it says`,
				offset: start + decisive.at,
				hint: 'Write its value itself: it may be to hide the page.',
			},
		}
	return {
		entries: [...read].flatMap(([key, value]) =>
			value.value === computed ? [] : [{ key, value: plain(value), offset: start + value.at }],
		),
		untold: untold.map(({ path, at }) => ({ path, offset: start + at })),
		locate(path) {
			const found = nearest(root, path)
			return found && start + found.at
		},
	}
}

type Members = ReadonlyMap<string, ScriptValue>

/** What is not understood, and where. */
type Stop = { readonly at: number }

/** An object alone: `{ title: 'A' }`. */
function membersIn(tokens: readonly Token[]): Members | Stop {
	const close = closing(tokens, 0)
	const rest = tokens.slice(close + 1).find((token) => !isSign(token, ';'))
	const { value } = valueAt(tokens.slice(0, close + 1), 0, { named: () => undefined }).found
	if (rest || close === tokens.length || !(value instanceof Map))
		return { at: rest?.at ?? tokens[0]?.at ?? 0 }
	return value
}

/** `const title = 'A'`, one below the other. */
function constantsIn(tokens: readonly Token[], text: string): Members | Stop {
	const declared = new Set<number>()
	const found = new Map<string, ScriptValue>()
	const scope = { named: (name: string) => found.get(name) }
	let index = 0
	while (index < tokens.length) {
		const token = tokens[index] as Token
		if (isSign(token, ';')) {
			index++
			continue
		}
		const isNext = isSign(token, ',') && found.size > 0
		const name = tokens[index + 1]
		const isNamed = name?.kind === 'word' && isSign(tokens[index + 2], '=')
		if (!(isNext || isDeclaration(token)) || !isNamed) return { at: token.at }
		const { found: value, next } = valueAt(tokens, index + 3, scope)
		const end = endOf(tokens, index + 3, text)
		// What goes on behind a value is an operation on it.
		const isWhole = next === end
		declared.add(index + 1)
		found.set(name.text, { value: isWhole ? value.value : computed, at: name.at })
		index = end
	}
	const changed = tokens.find(
		({ kind, text }, at) =>
			kind === 'word' && found.has(text) && !declared.has(at) && isChanged(tokens, at),
	)
	return changed ?? found
}

/** Whether something is assigned to a name, or to a member of it. */
function isChanged(tokens: readonly Token[], at: number): boolean {
	if (/^(?:\.|const|let|var)$/.test(tokens[at - 1]?.text ?? '')) return false
	let index = at + 1
	while (isSign(tokens[index], '.') && tokens[index + 1]?.kind === 'word') index += 2
	const isOperation = /^(?:[-+*/%&|^]|\|\||&&|\?\?)$/.test(tokens[index]?.text ?? '')
	return isSign(tokens[isOperation ? index + 1 : index], '=')
}

function isDeclaration({ kind, text }: Token): boolean {
	return kind === 'word' && /^(?:const|let|var)$/.test(text)
}

/** Where a value is over: at what parts it from the next one, or where a statement begins on a line of its own. */
function endOf(tokens: readonly Token[], start: number, text: string): number {
	for (let index = start; index < tokens.length; index++) {
		const token = tokens[index] as Token
		if (isSign(token, ';') || isSign(token, ',')) return index
		if (index > start && beginsStatement(token, tokens[index - 1] as Token, text)) return index
		if (token.kind === 'sign' && /^[([{]$/.test(token.text)) index = closing(tokens, index)
	}
	return tokens.length
}

function beginsStatement(token: Token, before: Token, text: string): boolean {
	const isOver = before.kind !== 'sign' || /^[)\]}]$/.test(before.text)
	return isOver && token.kind === 'word' && text.slice(before.at, token.at).includes('\n')
}

interface Untold {
	readonly path: string
	readonly at: number
}

function untoldIn({ value, at }: ScriptValue, path: string, depth: number): readonly Untold[] {
	if (value === computed || depth > maxDepth) return [{ path, at }]
	const members = Array.isArray(value)
		? value.map((one, index) => [String(index), one] as const)
		: value instanceof Map
			? [...(value as Members)]
			: []
	return members.flatMap(([key, inner]) =>
		untoldIn(inner, path === '' ? key : `${path}.${key}`, depth + 1),
	)
}

function plain({ value }: ScriptValue): unknown {
	if (Array.isArray(value))
		return value.flatMap((one: ScriptValue) => (one.value === computed ? [] : [plain(one)]))
	if (!(value instanceof Map)) return value
	const object: Record<string, unknown> = Object.create(null)
	for (const [key, one] of value as Members)
		if (key !== takenIn && one.value !== computed) setOwn(object, key, plain(one))
	return object
}

function nearest(root: ScriptValue, path: Path): ScriptValue | undefined {
	let found: ScriptValue | undefined
	for (const step of path) {
		const member = memberOf(found ?? root, String(step))
		if (member === undefined) break
		found = member
	}
	return found
}

function unexpected(text: string, at: number, start: number): SyntaxProblem {
	const [line = ''] = text.slice(at).split('\n')
	return {
		message: `\`${line.trimEnd().slice(0, 60)}\`, expected constants or an object that are written out: programs are not run`,
		offset: start + at,
		hint: "Write `const title = 'A'` for each key, or `{ title: 'A' }`, or YAML between lines `---`.",
	}
}
