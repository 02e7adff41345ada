import type { AnyNode, Pattern } from 'acorn'
import { isFunction, type WrittenFunction } from '../../program/syntax/function-of.ts'
import type { SiteModule } from './site-modules.ts'

/** A function or a program, and what names stand for in it. */
export interface Scope {
	readonly module: SiteModule
	readonly body: AnyNode
	/** What its parameters are given, of those that are known. */
	readonly given: ReadonlyMap<string, Origin>
	readonly outer?: Scope
}

/** Where a value is made. */
export interface Origin<Node extends AnyNode = AnyNode> {
	readonly value: Node
	readonly scope: Scope
	/** Of what a name is declared as, or becomes: whether it does so for sure, and not under a condition. */
	readonly isSure?: boolean
}

/** A module as a whole. */
export function moduleScope(module: SiteModule): Scope {
	return { module, body: module.tree, given: new Map() }
}

/** A function that is called with these. */
export function calledScope(
	{ value, scope }: Origin<WrittenFunction>,
	args: readonly Origin[],
): Scope {
	const given = new Map(
		value.params.flatMap((param, index) => {
			const arg = args[index]
			return arg ? namesIn(param).map((name) => [name, arg] as const) : []
		}),
	)
	return { module: scope.module, body: value, given, outer: scope }
}

/** Whether a name is a parameter of a function that something stands in. */
export function isParameter(name: string, scope: Scope): boolean {
	if (isFunction(scope.body) && scope.body.params.some((one) => namesIn(one).includes(name)))
		return true
	return scope.outer !== undefined && isParameter(name, scope.outer)
}

/** Names that a pattern gives. */
export function namesIn(pattern: Pattern): readonly string[] {
	if (pattern.type === 'Identifier') return [pattern.name]
	if (pattern.type === 'AssignmentPattern') return namesIn(pattern.left)
	if (pattern.type === 'RestElement') return namesIn(pattern.argument)
	if (pattern.type === 'ArrayPattern')
		return pattern.elements.flatMap((one) => (one ? namesIn(one) : []))
	if (pattern.type !== 'ObjectPattern') return []
	return pattern.properties.flatMap((one) => namesIn(one.type === 'Property' ? one.value : one))
}
