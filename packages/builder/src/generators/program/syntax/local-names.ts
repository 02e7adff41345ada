import type { AnyNode } from 'acorn'
import { isFunction } from './function-of.ts'

/**
 * Whether a name stands for a parameter, or for a member of one.
 *
 * @param parents What it stands in.
 */
export function isOfParameter(name: string, parents: readonly AnyNode[]): boolean {
	return parents.some((one) => isFunction(one) && one.params.some((param) => binds(param, name)))
}

/**
 * Whether a name is declared in a block that it stands in.
 *
 * @param parents What it stands in.
 */
export function isOfBlock(name: string, parents: readonly AnyNode[]): boolean {
	return parents.some(
		(one) =>
			one.type === 'BlockStatement' &&
			one.body.some(
				(statement) =>
					statement.type === 'VariableDeclaration' &&
					statement.declarations.some(({ id }) => binds(id, name)),
			),
	)
}

function binds(pattern: AnyNode, name: string): boolean {
	if (pattern.type === 'Identifier') return pattern.name === name
	if (pattern.type === 'AssignmentPattern') return binds(pattern.left, name)
	if (pattern.type === 'RestElement') return binds(pattern.argument, name)
	if (pattern.type === 'ArrayPattern')
		return pattern.elements.some((one) => one && binds(one, name))
	if (pattern.type !== 'ObjectPattern') return false
	return pattern.properties.some((one) => binds(one.type === 'Property' ? one.value : one, name))
}
