import type { AnyNode, CallExpression } from 'acorn'
import { isFunction } from '../../program/syntax/function-of.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { textOf } from '../../program/syntax/text-of.ts'
import { returned } from './returned.ts'
import {
	calledScope,
	functionAt,
	moduleScope,
	type Origin,
	originsOf,
	type Scope,
} from './scope.ts'
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
 * @returns `undefined` if it is made of no posts of that collection.
 */
export async function routeFilters(
	page: SiteModule,
	collection: string,
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
			if (await pushed(name, one.scope)) isFound = true
		}
		return isFound
	}

	/** Follows what is put into a list: `for (const post of posts) paths.push(…)`. */
	const pushed = async (name: string, scope: Scope): Promise<boolean> => {
		let isFound = false
		for (const { node, parents } of nodesIn(scope.body)) {
			if (node.type !== 'CallExpression' || !isPush(node, name)) continue
			let isOfPosts = await any(node.arguments, scope)
			for (const parent of parents) {
				const list = loopedIn(parent)
				if (list && (await follow(list, scope))) isOfPosts = true
			}
			if (!isOfPosts) continue
			isFound = true
			const loop = parents.findIndex((parent) => loopedIn(parent))
			const choice = nodesIn(parents[loop] ?? node).find(
				({ node: one }) => one.type === 'IfStatement' && isChoice(one, node),
			)
			if (choice) untold.push({ value: choice.node, scope })
		}
		return isFound
	}

	const called = async (call: CallExpression, scope: Scope): Promise<boolean> => {
		const { callee, arguments: args } = call
		if (callee.type === 'Identifier' && isGetCollection(callee.name, scope)) {
			const [asked, filter] = args
			const name = asked && (await textAt(asked, scope, modules))
			if (name !== undefined && name !== collection) return false
			if (filter) filters.push({ value: filter, scope })
			return true
		}
		const given = args.map((value) => ({ value, scope }))
		const written =
			callee.type === 'Super' ? undefined : await functionAt({ value: callee, scope }, modules)
		if (written) return any(returned(written.value), calledScope(written, given))
		if (callee.type !== 'MemberExpression') return any(args, scope)
		const method = callee.property.type === 'Identifier' ? callee.property.name : ''
		const [first] = args
		const ofCallback = async (of: readonly Origin[]) => {
			const callback = first && (await functionAt({ value: first, scope }, modules))
			return callback ? any(returned(callback.value), calledScope(callback, of)) : false
		}
		if (method === 'then') return ofCallback([{ value: callee.object, scope }])
		if (!(await follow(callee.object, scope)))
			return method === 'filter' ? false : (await ofCallback([])) || any(args, scope)
		if (method === 'filter' && first) filters.push({ value: first, scope })
		if (method === 'flatMap' && first && hasEmptyList(first)) untold.push({ value: first, scope })
		return true
	}

	const paths = await originsOf('getStaticPaths', moduleScope(page), modules)
	let isFound = false
	for (const { value, scope } of paths) if (await follow(value, scope)) isFound = true
	return isFound ? { filters: unique(filters), untold: unique(untold) } : undefined
}

function isGetCollection(name: string, { module }: Scope): boolean {
	const imported = module.names.imports.get(name)
	if (imported === undefined) return name === 'getCollection'
	return imported.from === 'astro:content' && imported.exported === 'getCollection'
}

/** A text, also by its name. */
async function textAt(
	value: AnyNode,
	scope: Scope,
	modules: SiteModules,
): Promise<string | undefined> {
	if (value.type !== 'Identifier') return textOf(value)
	const [one, ...others] = await originsOf(value.name, scope, modules)
	return one && others.length === 0 ? textOf(one.value) : undefined
}

function isPush({ callee }: CallExpression, name: string): boolean {
	return (
		callee.type === 'MemberExpression' &&
		callee.object.type === 'Identifier' &&
		callee.object.name === name &&
		callee.property.type === 'Identifier' &&
		/^(?:push|unshift)$/.test(callee.property.name)
	)
}

/** The list that a loop goes through. */
function loopedIn(node: AnyNode): AnyNode | undefined {
	if (node.type === 'ForOfStatement') return node.right
	if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined
	const { object, property } = node.callee
	const isLoop = property.type === 'Identifier' && /^(?:forEach|map)$/.test(property.name)
	return isLoop ? object : undefined
}

/** Whether a condition decides on a part: it stands in that, or is left out before it. */
function isChoice(condition: AnyNode, part: AnyNode): boolean {
	return nodesIn(condition).some(
		({ node }) => node === part || /^(?:Continue|Return)Statement$/.test(node.type),
	)
}

function hasEmptyList(node: AnyNode): boolean {
	return nodesIn(node).some(
		({ node: one, parents }) =>
			one.type === 'ArrayExpression' &&
			one.elements.length === 0 &&
			/^(?:Conditional|Return|Arrow)/.test(parents.at(-1)?.type ?? ''),
	)
}

function unique(all: readonly Origin[]): readonly Origin[] {
	return all.filter(({ value }, index) => all.findIndex((one) => one.value === value) === index)
}
