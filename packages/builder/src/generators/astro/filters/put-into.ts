import type { AnyNode, CallExpression } from 'acorn'
import { isNamed } from '../../program/syntax/is-named.ts'
import { methodOf } from '../../program/syntax/method-of.ts'
import { nodesIn, type PlacedNode } from '../../program/syntax/program-tree.ts'
import { type Loop, loopOf } from './loop.ts'
import { loopChoice } from './loop-choice.ts'
import { type MadeOf, madeOfEntry, mostOf } from './made-of.ts'
import { type PostList, withFilter, withUntold } from './post-list.ts'
import type { Scope } from './scope.ts'
import type { Walk } from './walk.ts'

/** Something that is put into a list, and the loops around it, the outermost first. */
interface Put {
	readonly node: AnyNode
	readonly values: readonly AnyNode[]
	readonly loops: readonly Loop[]
}

/** Follows what is put into a list: `for (const post of posts) paths.push(…)`. */
export async function putInto(
	name: string,
	scope: Scope,
	{ follow, all }: Walk,
): Promise<readonly PostList[]> {
	const found: PostList[] = []
	const byLoop = new Map<AnyNode, { loop: Loop; lists: readonly PostList[]; puts: Put[] }>()
	for (const placed of nodesIn(scope.body)) {
		const put = putAt(placed, name)
		if (put === undefined) continue
		found.push(...(await all(put.values, scope)))
		for (const loop of put.loops) {
			const known = byLoop.get(loop.node)
			const lists = known?.lists ?? (await follow(loop.list, scope))
			if (lists.length > 0)
				byLoop.set(loop.node, { loop, lists, puts: [...(known?.puts ?? []), put] })
		}
	}
	for (const { loop, lists, puts } of byLoop.values()) {
		const choice = loopChoice(
			loop,
			puts.map(({ node }) => node),
		)
		for (const list of lists) {
			const made = mostOf(puts.map((put) => madeByPut(put, loop, list.made))) ?? list.made
			const at = { value: loop.node, scope }
			if (made === 'parts' || choice === undefined) found.push({ ...list, made })
			else if (choice === 'untold') found.push({ ...withUntold(list, at), made })
			else found.push({ ...withFilter(list, { value: choice, scope }), made })
		}
	}
	return found
}

/** `paths.push(…)`, `byId.set(…)`, `paths = [...paths, …]` */
function putAt({ node, parents }: PlacedNode, name: string): Put | undefined {
	const values = node.type === 'CallExpression' ? givenTo(node, name) : addedBy(node, name)
	return values && { node, values, loops: parents.flatMap((parent) => loopOf(parent) ?? []) }
}

function givenTo({ callee, arguments: args }: CallExpression, name: string) {
	const isPut =
		callee.type === 'MemberExpression' &&
		isNamed(callee.object, name) &&
		/^(?:push|unshift|add|set)$/.test(methodOf(callee) ?? '')
	return isPut ? args : undefined
}

function addedBy(node: AnyNode, name: string): readonly AnyNode[] | undefined {
	if (node.type !== 'AssignmentExpression' || !isNamed(node.left, name)) return undefined
	const { right } = node
	if (right.type === 'CallExpression' && right.callee.type === 'MemberExpression')
		return isNamed(right.callee.object, name) && methodOf(right.callee) === 'concat'
			? right.arguments
			: undefined
	if (right.type !== 'ArrayExpression') return undefined
	const others = right.elements.filter(
		(one) => one !== null && !(one.type === 'SpreadElement' && isNamed(one.argument, name)),
	)
	return others.length < right.elements.length ? (others as readonly AnyNode[]) : undefined
}

/** What is put somewhere by a loop: of one that stands in it, and goes through what an entry says, a part. */
function madeByPut({ values, loops }: Put, loop: Loop, list: MadeOf): MadeOf {
	const { entry } = loop
	if (entry === undefined) return list === 'entries' ? 'each' : list
	const inner = loops.slice(loops.findIndex(({ node }) => node === loop.node) + 1)
	const isOfPart = inner.some(
		({ list: through }) =>
			madeOfEntry(entry, through, 'entries') === 'parts' && isAsked(entry, through),
	)
	// Of `byTag.set(tag, post)` only the first counts.
	const [value] = values
	return isOfPart || value === undefined ? 'parts' : madeOfEntry(entry, value, list)
}

function isAsked(entry: AnyNode, value: AnyNode): boolean {
	const names = nodesIn(entry).flatMap(({ node }) =>
		node.type === 'Identifier' ? [node.name] : [],
	)
	return nodesIn(value).some(({ node }) => node.type === 'Identifier' && names.includes(node.name))
}
