import type { AnyNode, MemberExpression } from 'acorn'
import { isFunction } from '../../program/syntax/function-of.ts'
import { called } from './called.ts'
import { isDataKey } from './entry-names.ts'
import { memberOrigins } from './member-origins.ts'
import { exportsOf, functionAt, originsOf } from './origins.ts'
import { eitherOf, listOf, type PostList, uniqueLists } from './post-list.ts'
import type { PostSource } from './post-source.ts'
import { putInto } from './put-into.ts'
import { returned } from './returned.ts'
import { calledScope, type Scope } from './scope.ts'
import type { SiteModule, SiteModules } from './site-modules.ts'
import type { Walk } from './walk.ts'

/** More steps than any page takes. */
const most = 3000

/**
 * Follows what `getStaticPaths` of a page returns back to the posts: `(await getCollection('blog', isShown)).filter(isOurs).map(…)`, also by functions of the site's modules.
 *
 * @returns The lists that it is made for; none if it is made of no posts.
 */
export async function routeLists(page: SiteModule, walk: Walk): Promise<readonly PostList[]> {
	const found: PostList[] = []
	for (const one of await exportsOf('getStaticPaths', page, walk.modules)) {
		const { value, scope } = (await functionAt(one, walk.modules)) ?? one
		const isOfNone = isFunction(value) && returned(value).every(isEmpty)
		found.push(...(isOfNone ? [listOf('parts')] : await walk.follow(value, scope)))
	}
	return uniqueLists(found)
}

/** Begins a way back. */
export function walkOf(source: PostSource, modules: SiteModules): Walk {
	const open = new Set<AnyNode>()
	let steps = 0
	const walk: Walk = {
		source,
		modules,
		changing: [],
		async follow(value, scope) {
			if (open.has(value) || ++steps > most) return []
			open.add(value)
			const found = await step(value, scope, walk)
			open.delete(value)
			return uniqueLists(found)
		},
		async either(values, scope) {
			let found: readonly PostList[] = []
			for (const value of values)
				found = eitherOf(found, await walk.follow(value, scope), { value, scope })
			return uniqueLists(found)
		},
		async all(values, scope) {
			const found: PostList[] = []
			for (const one of values) if (one) found.push(...(await walk.follow(one, scope)))
			return found
		},
	}
	return walk
}

/** `if (import.meta.env.PROD) return []` */
function isEmpty(node: AnyNode): boolean {
	return node.type === 'ArrayExpression' && node.elements.length === 0
}

async function step(value: AnyNode, scope: Scope, walk: Walk): Promise<readonly PostList[]> {
	const { follow, all, either } = walk
	switch (value.type) {
		case 'AwaitExpression':
		case 'SpreadElement':
			return follow(value.argument, scope)
		case 'ChainExpression':
			return follow(value.expression, scope)
		case 'ConditionalExpression':
			return either([value.consequent, value.alternate], scope)
		case 'LogicalExpression':
			return either([value.left, value.right], scope)
		case 'AssignmentExpression':
			return follow(value.right, scope)
		case 'ArrayExpression':
			return all(value.elements, scope)
		case 'MemberExpression':
			return member(value, scope, walk)
		case 'Identifier':
			return named(value.name, scope, walk)
		case 'CallExpression':
			return called(value, scope, walk)
		case 'NewExpression':
			return all(value.arguments, scope)
		default:
			return isFunction(value) ? either(returned(value), calledScope({ value, scope }, [])) : []
	}
}

/** Follows all that a name comes to stand for, and what is put into it. */
async function named(name: string, scope: Scope, walk: Walk): Promise<readonly PostList[]> {
	const origins = await originsOf(name, scope, walk.modules)
	const [first] = origins
	// What a parameter is given has another name where it comes from.
	const body = first?.isSure === undefined ? undefined : first.scope.body
	const before = walk.changing.findLast((one) => one.name === name && one.body === body)
	if (before) return before.lists
	let found: readonly PostList[] = []
	for (const one of origins) {
		if (isFunction(one.value)) continue
		// `posts = posts.filter(…)`
		if (body) walk.changing.push({ name, body, lists: found })
		const lists = await walk.follow(one.value, one.scope)
		if (body) walk.changing.pop()
		if (lists.length > 0) found = one.isSure ? lists : eitherOf(found, lists, one)
		found = uniqueLists([...found, ...(await putInto(name, one.scope, walk))])
	}
	return found
}

/** `posts` of `{ posts, total }`, which a function of the site returns; what a post says is a part of it. */
async function member(
	value: MemberExpression,
	scope: Scope,
	walk: Walk,
): Promise<readonly PostList[]> {
	const own = await memberOrigins({ value, scope }, walk.modules)
	if (own) {
		let found: readonly PostList[] = []
		for (const one of own) found = eitherOf(found, await walk.follow(one.value, one.scope), one)
		return found
	}
	const lists = await walk.follow(value.object, scope)
	return isDataKey(value.property) ? lists.map((one) => ({ ...one, made: 'parts' })) : lists
}
