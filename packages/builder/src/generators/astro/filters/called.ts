import type { AnyNode, CallExpression } from 'acorn'
import { isFunction, type WrittenFunction } from '../../program/syntax/function-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import { returnedBy } from '../../program/syntax/returned-by.ts'
import { asBoolean } from './as-boolean.ts'
import { withoutDouble } from './doubles.ts'
import { entryChoice } from './entry-choice.ts'
import { keepsAll, methodOf } from './keeps-all.ts'
import { type MadeOf, madeOf } from './made-of.ts'
import { functionAt } from './origins.ts'
import { returned } from './returned.ts'
import { calledScope, type Origin, type Scope } from './scope.ts'
import type { Walk } from './walk.ts'

/** Follows a call: one that gives the posts, of a function of the site, of a method of a list. */
export async function called(
	call: CallExpression,
	scope: Scope,
	walk: Walk,
): Promise<MadeOf | undefined> {
	const { source, modules, follow, any, filters, untold } = walk
	const { callee, arguments: args } = call
	const query = await source(call, scope, modules)
	if (query === 'other') return 'parts'
	if (query?.filter) filters.push({ value: query.filter, scope })
	if (query) return 'entries'
	const given = args.map((value) => ({ value, scope }))
	const written =
		callee.type === 'Super' ? undefined : await functionAt({ value: callee, scope }, modules)
	if (written) return any(returned(written.value), calledScope(written, given))
	const [first] = args
	const callback = first && (await functionAt({ value: first, scope }, modules))
	const ofCallback = async (of: readonly Origin[]) =>
		callback && any(returned(callback.value), calledScope(callback, of))
	const method = methodOf(callee)
	if (callee.type === 'MemberExpression' && method !== undefined) {
		if (method === 'then') return ofCallback([{ value: callee.object, scope }])
		const list = await follow(callee.object, scope)
		if (list) return list === 'parts' ? list : ofMethod(list, call, callback, scope, walk)
		if (method === 'filter') return undefined
	}
	const through = await ofCallback([])
	if (through) return through
	const made = await any(args, scope)
	if (made === undefined || keepsAll(call)) return made
	untold.push({ value: call, scope })
	return 'parts'
}

/** What a method makes of a list, of which it may choose. */
async function ofMethod(
	list: MadeOf,
	call: CallExpression,
	callback: Origin<WrittenFunction> | undefined,
	scope: Scope,
	{ modules, filters, untold }: Walk,
): Promise<MadeOf> {
	const method = methodOf(call.callee) ?? ''
	const [first] = call.arguments
	if (method === 'filter') {
		const isOpen = first && (list === 'entries' || !asksWhetherThere(first))
		if (isOpen) (list === 'entries' ? filters : untold).push({ value: first, scope })
		return list
	}
	if (/^(?:map|flatMap)$/.test(method)) {
		if (callback === undefined) return list
		const made = madeOf(callback.value)
		if (made === 'parts') return made
		const choice = await entryChoice(callback, modules)
		if (choice) (list === 'entries' ? filters : untold).push(choice)
		return list === 'entries' ? made : list
	}
	if (keepsAll(call)) return list
	untold.push({ value: call, scope })
	return 'parts'
}

/** `Boolean`, `(one) => one`, `(one) => one !== null`: what is left out so was made nothing of before. */
function asksWhetherThere(filter: AnyNode): boolean {
	if (!isFunction(filter)) return isNamed(filter, 'Boolean')
	const [first] = filter.params
	const only = returnedBy(filter)
	if (first?.type !== 'Identifier' || only === undefined) return false
	const asked = withoutDouble(asBoolean(only))
	if (asked.type !== 'BinaryExpression') return isNamed(asked, first.name)
	const isNone = asked.right.type === 'Literal' && asked.right.value === null
	return isNone && /^!==?$/.test(asked.operator) && isNamed(asked.left, first.name)
}
