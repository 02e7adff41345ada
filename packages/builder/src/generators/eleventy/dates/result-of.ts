import type { AnyNode } from 'acorn'
import { isFunction } from '../../program/syntax/function-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'

/**
 * What a function returns of a value that is one, where it does nothing else.
 *
 * @param constants Those that it declares are noted in it.
 * @param given What it calls the value.
 */
export function resultOf(
	body: AnyNode,
	constants: Map<string, AnyNode>,
	given: string,
): AnyNode | undefined {
	if (body.type !== 'BlockStatement') return body
	const last = body.body.at(-1)
	for (const statement of body.body.slice(0, -1)) {
		if (statement.type === 'IfStatement') {
			// `if (!date) return ''`
			const { test, consequent, alternate } = statement
			const isOfNone =
				test.type === 'UnaryExpression' && test.operator === '!' && isNamed(test.argument, given)
			if (!isOfNone || alternate || !isReturn(consequent)) return undefined
		} else if (statement.type === 'VariableDeclaration' && statement.kind === 'const') {
			for (const { id, init } of statement.declarations) {
				if (id.type !== 'Identifier' || !init) return undefined
				constants.set(id.name, init)
			}
		} else return undefined
	}
	const result = last?.type === 'ReturnStatement' ? last.argument : undefined
	return result && !nodesIn(result).some(({ node }) => isFunction(node)) ? result : undefined
}

function isReturn(statement: AnyNode): boolean {
	if (statement.type !== 'BlockStatement') return statement.type === 'ReturnStatement'
	const [only, ...others] = statement.body
	return only?.type === 'ReturnStatement' && others.length === 0
}
