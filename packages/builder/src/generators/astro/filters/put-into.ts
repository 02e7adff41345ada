import type { CallExpression } from 'acorn'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { methodOf } from './keeps-all.ts'
import { type Loop, loopChoice, loopOf } from './loop-choice.ts'
import { type MadeOf, madeOf, mostOf } from './made-of.ts'
import type { Scope } from './scope.ts'
import type { Walk } from './walk.ts'

/** Follows what is put into a list: `for (const post of posts) paths.push(…)`. */
export async function putInto(
	name: string,
	scope: Scope,
	{ follow, any, filters, untold }: Walk,
): Promise<MadeOf | undefined> {
	const found: (MadeOf | undefined)[] = []
	for (const { node, parents } of nodesIn(scope.body)) {
		if (node.type !== 'CallExpression' || !isPut(node, name)) continue
		found.push(await any(node.arguments, scope))
		for (const loop of parents.flatMap((parent) => loopOf(parent) ?? [])) {
			const list = await follow(loop.list, scope)
			found.push(list === 'parts' ? list : list && madeByLoop(loop, node))
			if (list !== 'entries') continue
			const choice = loopChoice(loop, node)
			if (choice === 'untold') untold.push({ value: loop.node, scope })
			else if (choice) filters.push({ value: choice, scope })
		}
	}
	return mostOf(found)
}

/** What a loop makes of an entry that it puts somewhere. */
function madeByLoop({ entry }: Loop, { arguments: args }: CallExpression): MadeOf {
	const [value, second] = args
	const body = second ?? value
	if (entry === undefined || body === undefined) return 'each'
	return madeOf({ type: 'ArrowFunctionExpression', params: [entry], body } as WrittenFunction)
}

/** Whether a call puts something into what a name stands for. */
function isPut({ callee }: CallExpression, name: string): boolean {
	return (
		callee.type === 'MemberExpression' &&
		isNamed(callee.object, name) &&
		/^(?:push|unshift|add|set)$/.test(methodOf(callee) ?? '')
	)
}
