import type { AnyNode, CallExpression } from 'acorn'
import { isFunction, type WrittenFunction } from '../../program/syntax/function-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { entryChoice } from './entry-choice.ts'
import { keepsAll, methodOf } from './keeps-all.ts'
import { loopChoice, loopOf } from './loop-choice.ts'
import type { PostSource } from './post-source.ts'
import { returned } from './returned.ts'
import { calledScope, exportsOf, functionAt, type Origin, originsOf, type Scope } from './scope.ts'
import type { SiteModule, SiteModules } from './site-modules.ts'

/** What a page does to the posts of a collection before it is made for each of them. */
export interface RouteFilters {
	/** Functions that tell which of them it is made for. */
	readonly filters: readonly Origin[]
	/** Where it tells so in another way. */
	readonly untold: readonly Origin[]
}

/** More steps than any page takes. */
const most = 2000

/**
 * Follows what `getStaticPaths` of a page returns back to the posts: `(await getCollection('blog', isShown)).filter(isOurs).map(…)`, also by functions of the site's modules.
 *
 * @param source What gives them.
 * @returns `undefined` if it is made of none of them.
 */
export async function routeFilters(
	page: SiteModule,
	source: PostSource,
	modules: SiteModules,
): Promise<RouteFilters | undefined> {
	const filters: Origin[] = []
	const untold: Origin[] = []
	const open = new Set<AnyNode>()
	let steps = 0

	/** Follows an expression, and tells whether it comes from the posts. */
	const follow = async (value: AnyNode, scope: Scope): Promise<boolean> => {
		if (open.has(value) || ++steps > most) return false
		open.add(value)
		const isFound = await step(value, scope)
		open.delete(value)
		return isFound
	}
	const any = async (all: readonly (AnyNode | null)[], scope: Scope): Promise<boolean> => {
		let isFound = false
		for (const one of all) if (one && (await follow(one, scope))) isFound = true
		return isFound
	}

	const step = async (value: AnyNode, scope: Scope): Promise<boolean> => {
		switch (value.type) {
			case 'AwaitExpression':
			case 'SpreadElement':
				return follow(value.argument, scope)
			case 'ChainExpression':
				return follow(value.expression, scope)
			case 'ConditionalExpression':
				return any([value.consequent, value.alternate], scope)
			case 'LogicalExpression':
				return any([value.left, value.right], scope)
			case 'AssignmentExpression':
				return follow(value.right, scope)
			case 'ArrayExpression':
				return any(value.elements, scope)
			case 'MemberExpression':
				return follow(value.object, scope)
			case 'Identifier':
				return named(value.name, scope)
			case 'CallExpression':
				return called(value, scope)
			case 'NewExpression':
				return any(value.arguments, scope)
			default:
				return isFunction(value)
					? any(returned(value), {
							module: scope.module,
							body: value,
							given: new Map(),
							outer: scope,
						})
					: false
		}
	}

	const named = async (name: string, scope: Scope): Promise<boolean> => {
		let isFound = false
		for (const one of await originsOf(name, scope, modules)) {
			if (isFunction(one.value)) continue
			if (await follow(one.value, one.scope)) isFound = true
			if (await put(name, one.scope)) isFound = true
		}
		return isFound
	}

	/** Follows what is put into a list: `for (const post of posts) paths.push(…)`. */
	const put = async (name: string, scope: Scope): Promise<boolean> => {
		let isFound = false
		for (const { node, parents } of nodesIn(scope.body)) {
			if (node.type !== 'CallExpression' || !isPut(node, name)) continue
			let isOfPosts = await any(node.arguments, scope)
			for (const loop of parents.flatMap((parent) => loopOf(parent) ?? [])) {
				if (!(await follow(loop.list, scope))) continue
				isOfPosts = true
				const choice = loopChoice(loop, node)
				if (choice === 'untold') untold.push({ value: loop.node, scope })
				else if (choice) filters.push({ value: choice, scope })
			}
			isFound ||= isOfPosts
		}
		return isFound
	}

	const called = async (call: CallExpression, scope: Scope): Promise<boolean> => {
		const { callee, arguments: args } = call
		const query = await source(call, scope, modules)
		if (query === 'other') return false
		if (query?.filter) filters.push({ value: query.filter, scope })
		if (query) return true
		const given = args.map((value) => ({ value, scope }))
		const written =
			callee.type === 'Super' ? undefined : await functionAt({ value: callee, scope }, modules)
		if (written) return any(returned(written.value), calledScope(written, given))
		const [first] = args
		const callback = first && (await functionAt({ value: first, scope }, modules))
		const ofCallback = async (of: readonly Origin[]) =>
			callback ? any(returned(callback.value), calledScope(callback, of)) : false
		const method = methodOf(callee)
		if (callee.type === 'MemberExpression' && method !== undefined) {
			if (method === 'then') return ofCallback([{ value: callee.object, scope }])
			if (await follow(callee.object, scope)) {
				await choose(method, call, callback, scope)
				return true
			}
			if (method === 'filter') return false
		}
		if (await ofCallback([])) return true
		const isOfPosts = await any(args, scope)
		if (isOfPosts && !keepsAll(call)) untold.push({ value: call, scope })
		return isOfPosts
	}

	/** Notes what a method of the posts chooses. */
	const choose = async (
		method: string,
		call: CallExpression,
		callback: Origin<WrittenFunction> | undefined,
		scope: Scope,
	): Promise<void> => {
		const [first] = call.arguments
		if (method === 'filter') {
			if (first) filters.push({ value: first, scope })
		} else if (/^(?:map|flatMap)$/.test(method)) {
			const choice = callback && (await entryChoice(callback, modules))
			if (choice) filters.push(choice)
		} else if (!keepsAll(call)) untold.push({ value: call, scope })
	}

	const paths = await exportsOf('getStaticPaths', page, modules)
	let isFound = false
	for (const one of paths) {
		const { value, scope } = (await functionAt(one, modules)) ?? one
		if (await follow(value, scope)) isFound = true
	}
	return isFound ? { filters: unique(filters), untold: unique(untold) } : undefined
}

/** Whether a call puts something into what a name stands for. */
function isPut({ callee }: CallExpression, name: string): boolean {
	return (
		callee.type === 'MemberExpression' &&
		isNamed(callee.object, name) &&
		/^(?:push|unshift|add|set)$/.test(methodOf(callee) ?? '')
	)
}

/** Each once: what is made anew of a part stands where that does. */
function unique(all: readonly Origin[]): readonly Origin[] {
	const placeOf = ({ value: { start, end }, scope }: Origin) =>
		[scope.module.file, start, end].join(' ')
	return [...new Map(all.map((one) => [placeOf(one), one])).values()]
}
