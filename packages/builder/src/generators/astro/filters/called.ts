import type { AnyNode, CallExpression } from 'acorn'
import { isFunction, type WrittenFunction } from '../../program/syntax/function-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import { methodOf } from '../../program/syntax/method-of.ts'
import { returnedBy } from '../../program/syntax/returned-by.ts'
import { asBoolean } from './as-boolean.ts'
import { withoutDouble } from './doubles.ts'
import { entryChoice } from './entry-choice.ts'
import { keepsAll } from './keeps-all.ts'
import { madeBy, madeOfEntry } from './made-of.ts'
import { functionAt } from './origins.ts'
import { listOf, type PostList, withFilter, withUntold } from './post-list.ts'
import { returned } from './returned.ts'
import { calledScope, type Origin, type Scope } from './scope.ts'
import type { Walk } from './walk.ts'

/** Follows a call: one that gives the posts, of a function of the site, of a method of a list. */
export async function called(
	call: CallExpression,
	scope: Scope,
	walk: Walk,
): Promise<readonly PostList[]> {
	const { source, modules, follow, all, either } = walk
	const { callee, arguments: args } = call
	const query = await source(call, scope, modules)
	if (query === 'other') return [listOf('parts')]
	if (query) return [listOf('entries', ...(query.filter ? [{ value: query.filter, scope }] : []))]
	const written =
		callee.type === 'Super' ? undefined : await functionAt({ value: callee, scope }, modules)
	const given = args.map((value) => ({ value, scope }))
	if (written) return either(returned(written.value), calledScope(written, given))
	const [first] = args
	const callback = first && (await functionAt({ value: first, scope }, modules))
	const ofCallback = async (of: readonly Origin[]) =>
		callback ? either(returned(callback.value), calledScope(callback, of)) : []
	const method = methodOf(callee)
	if (callee.type === 'MemberExpression' && method !== undefined) {
		if (method === 'then') return ofCallback([{ value: callee.object, scope }])
		const lists = await follow(callee.object, scope)
		if (lists.length > 0) {
			const found = lists.map((list) => ofMethod(list, call, callback, scope, walk))
			return [...(await Promise.all(found)), ...(method === 'concat' ? await all(args, scope) : [])]
		}
		if (method === 'filter') return []
	}
	const through = await ofCallback([])
	if (through.length > 0) return through
	const lists = await all(args, scope)
	if (keepsAll(call)) return lists
	// Groups of posts are something else, such as their years; nobody can tell which of them are taken.
	const made = method === 'groupBy' ? 'parts' : 'unknown'
	return lists.map((list) => ({
		...withUntold(list, { value: call, scope }),
		made: list.made === 'parts' ? 'parts' : made,
	}))
}

/** What a method makes of a list. */
async function ofMethod(
	list: PostList,
	call: CallExpression,
	callback: Origin<WrittenFunction> | undefined,
	scope: Scope,
	{ modules }: Walk,
): Promise<PostList> {
	const method = methodOf(call.callee) ?? ''
	const [first] = call.arguments
	if (list.made === 'parts' || (method !== 'map' && keepsAll(call))) return list
	if (method === 'filter') {
		const isOfPosts = first && (list.made === 'entries' || !asksWhetherThere(first))
		return isOfPosts ? withFilter(list, { value: first, scope }) : list
	}
	if (/^(?:map|flatMap)$/.test(method)) {
		if (callback === undefined) return list
		const made = madeBy(callback.value, list.made)
		const choice = made === 'parts' ? undefined : await entryChoice(callback, modules)
		return { ...(choice ? withFilter(list, choice) : list), made }
	}
	const untold = withUntold(list, { value: call, scope })
	if (!/^reduce(?:Right)?$/.test(method)) return untold
	const [, entry] = callback?.value.params ?? []
	const made = callback && entry ? madeOfEntry(entry, callback.value.body, list.made) : 'unknown'
	return { ...untold, made: made === 'entries' ? 'each' : made }
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
