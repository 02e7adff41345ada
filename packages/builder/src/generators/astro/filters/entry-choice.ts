import type { AnyNode, Expression } from 'acorn'
import { isLast } from '../../hiding/function-ends.ts'
import { isFunction, type WrittenFunction } from '../../program/syntax/function-of.ts'
import { mapTree } from '../../program/syntax/map-tree.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { returnedBy } from '../../program/syntax/returned-by.ts'
import { literalOf } from './literal-of.ts'
import { functionAt } from './origins.ts'
import { returned } from './returned.ts'
import { calledScope, namesIn, type Origin } from './scope.ts'
import type { SiteModules } from './site-modules.ts'

/**
 * Makes a filter of a function that makes something of some entries, and nothing of others: of `(post) => (post.data.wip ? [] : [post])` it is `(post) => (post.data.wip ? false : true)`.
 *
 * @returns `undefined` if it makes something of each.
 */
export async function entryChoice(
	{ value, scope }: Origin<WrittenFunction>,
	modules: SiteModules,
	depth = 0,
): Promise<Origin<WrittenFunction> | undefined> {
	const only = returnedBy(value)
	if (only?.type === 'CallExpression' && only.callee.type !== 'Super' && isHanded(only, value)) {
		const inner = calledScope({ value, scope }, [])
		const called = await functionAt({ value: only.callee, scope: inner }, modules)
		return called && depth < 8 ? entryChoice(called, modules, depth + 1) : undefined
	}
	const changed = withoutUnused(withEnds(value, (node) => presence(node, value)))
	const isWhole = changed.body.type !== 'BlockStatement' || isLast(changed.body)
	const makesEach = isWhole && returned(changed).every(isTrue)
	return makesEach ? undefined : { value: { ...changed, async: false }, scope }
}

/** Whether a call is given the entry first. */
function isHanded(
	{ arguments: [given] }: { readonly arguments: readonly AnyNode[] },
	{ params: [first] }: WrittenFunction,
): boolean {
	return given?.type === 'Identifier' && first?.type === 'Identifier' && given.name === first.name
}

/** A function with other values in places of those that it returns. */
function withEnds(written: WrittenFunction, change: (node: AnyNode) => AnyNode): WrittenFunction {
	const { body } = written
	if (body.type !== 'BlockStatement') return { ...written, body: change(body) } as WrittenFunction
	const changed = mapTree(body, (node, parents) => {
		if (node.type !== 'ReturnStatement' || parents.some(isFunction)) return node
		return { ...node, argument: change(node.argument ?? literalOf(null, node)) as Expression }
	})
	return { ...written, body: changed } as WrittenFunction
}

/** What is made of an entry tells nothing once nobody asks for it. */
function withoutUnused(written: WrittenFunction): WrittenFunction {
	const asked = new Set(
		nodesIn(written.body).flatMap(({ node, parents }) =>
			node.type === 'Identifier' && !isDeclared(node, parents.at(-1)) ? [node.name] : [],
		),
	)
	const body = mapTree(written.body as AnyNode, (node) =>
		node.type === 'VariableDeclaration'
			? {
					...node,
					declarations: node.declarations.filter(
						({ id }) => id.type !== 'Identifier' || asked.has(id.name),
					),
				}
			: node,
	)
	return { ...written, body } as WrittenFunction
}

function isDeclared(node: AnyNode, parent: AnyNode | undefined): boolean {
	return parent?.type === 'VariableDeclarator' && parent.id === node
}

/** Whether a value is something, as an expression: `a && b`, where `b` is, is `a`. */
function presence(node: AnyNode, written: WrittenFunction): AnyNode {
	const of = (one: AnyNode) => presence(one, written)
	switch (node.type) {
		case 'Literal':
			return literalOf(Boolean(node.value), node)
		case 'ArrayExpression': {
			const [first, ...others] = node.elements
			if (first?.type === 'SpreadElement' && others.length === 0) return of(first.argument)
			return literalOf(node.elements.length > 0, node)
		}
		case 'ConditionalExpression': {
			const [consequent, alternate] = [of(node.consequent), of(node.alternate)]
			if (isTrue(consequent) && isTrue(alternate)) return literalOf(true, node)
			return { ...node, consequent, alternate } as AnyNode
		}
		case 'LogicalExpression': {
			// Of `a || []` nobody asks what `a` is.
			if (node.operator !== '&&') return literalOf(true, node)
			const right = of(node.right)
			return isTrue(right) ? node.left : ({ ...node, right } as AnyNode)
		}
		case 'Identifier':
			return named(node, written)
		default:
			return literalOf(true, node)
	}
}

/** What a name stands for is something, but `undefined`, a constant that may be nothing, and what changes. */
function named(node: AnyNode & { readonly type: 'Identifier' }, written: WrittenFunction): AnyNode {
	if (node.name === 'undefined') return literalOf(false, node)
	const declaration = nodesIn(written.body)
		.flatMap(({ node: one }) => (one.type === 'VariableDeclaration' ? [one] : []))
		.find(({ declarations }) => declarations.some(({ id }) => namesIn(id).includes(node.name)))
	if (declaration === undefined) return literalOf(true, node)
	const [only, ...others] = declaration.declarations
	if (declaration.kind !== 'const' || others.length > 0) return node
	return only?.id.type === 'Identifier' && only.init
		? presence(only.init, written)
		: literalOf(true, node)
}

function isTrue(node: AnyNode): boolean {
	return node.type === 'Literal' && node.value === true
}
