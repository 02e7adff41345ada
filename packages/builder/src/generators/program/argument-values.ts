import {
	computed,
	endOfItem,
	isDeclaration,
	isSign,
	itemAt,
	type Scope,
	type ScriptValue,
	type Token,
} from '@blog/core/script'
import { type Binder, binderAt } from './binders-in.ts'

type Value = ScriptValue['value']

/** How many values a loop may come to: more are not read. */
const most = 10_000

/**
 * Reads the first argument of a call: in a loop over a list that is written out, all that it comes to.
 *
 * @param binders Loops and functions of the program, by the names that they give values.
 * @param start Where the argument begins.
 * @returns `undefined` if only running the program would tell.
 */
export function argumentValues(
	tokens: readonly Token[],
	binders: ReadonlyMap<string, readonly Binder[]>,
	start: number,
	scope: Scope,
): readonly Value[] | undefined {
	let scopes: readonly Scope[] = [scope]
	for (const name of namesIn(tokens.slice(start, endOfItem(tokens, start)))) {
		const binder = binderAt(binders.get(name), start)
		if (binder === undefined) continue
		const isKept = !isChanged(name, tokens.slice(binder.body, start))
		const values = isKept && binder.list && itemsIn(tokens, binder.list, scope)
		if (!values || scopes.length * values.length > most) return undefined
		scopes = scopes.flatMap((one) => values.map((value) => withName(one, name, value)))
	}
	const found = scopes.map((one) => itemAt(tokens, start, one).found.value)
	return found.includes(computed) ? undefined : found
}

/** What a list holds that a loop goes through. */
function itemsIn(
	tokens: readonly Token[],
	{ start, end }: { readonly start: number; readonly end: number },
	scope: Scope,
): readonly ScriptValue[] | undefined {
	const [first, ...others] = tokens.slice(start, end)
	if (first?.kind === 'word' && (others.length > 0 || !isOnlyRead(first.text, tokens)))
		return undefined
	const { found } = itemAt(tokens.slice(start, end), 0, scope)
	if (!Array.isArray(found.value)) return undefined
	const items: readonly ScriptValue[] = found.value
	return items.every(({ value }) => typeof value === 'string') ? items : undefined
}

/** Whether a program does nothing with a list but to go through it. */
function isOnlyRead(name: string, tokens: readonly Token[]): boolean {
	return tokens.every(({ kind, text }, index) => {
		if (kind !== 'word' || text !== name || isSign(tokens[index - 1], '.')) return true
		if (isDeclaration(tokens[index - 1]) || tokens[index - 1]?.text === 'of') return true
		const method = isSign(tokens[index + 1], '.') ? tokens[index + 2]?.text : undefined
		return /^(?:forEach|includes|join|length|some|every)$/.test(method ?? '')
	})
}

/** Whether something is assigned to a name: `name = …`, `name += …`, `name ||= …`. */
function isChanged(name: string, tokens: readonly Token[]): boolean {
	return tokens.some(({ kind, text }, index) => {
		if (kind !== 'word' || text !== name || isSign(tokens[index - 1], '.')) return false
		const [next, second, third] = tokens.slice(index + 1, index + 4)
		const isOperator = next?.kind === 'sign' && /^(?:[-+*/%]|\|\||&&|\?\?)$/.test(next.text)
		return isSign(next, '=') || (isOperator && (isSign(second, '=') || isSign(third, '=')))
	})
}

function withName(scope: Scope, name: string, value: ScriptValue): Scope {
	return {
		...scope,
		named: (path, depth) =>
			path[0] === name ? (path.length === 1 ? value : undefined) : scope.named(path, depth),
	}
}

/** Names that a piece of a program asks for, also in the expressions of templates. */
function namesIn(tokens: readonly Token[]): readonly string[] {
	const found = tokens.flatMap(({ kind, text, parts = [] }, index) =>
		kind === 'word' && !isSign(tokens[index - 1], '.')
			? [text]
			: parts.flatMap((part) => (typeof part === 'string' ? [] : namesIn(part))),
	)
	return [...new Set(found)]
}
