import type { AnyNode, Program } from 'acorn'
import { mapTree } from '../../program/syntax/map-tree.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { literalOf } from './literal-of.ts'

type Plain = string | boolean

/** What a build of Astro says of itself. https://docs.astro.build/en/guides/environment-variables/#default-environment-variables */
const ofBuild: Readonly<Record<string, Plain>> = {
	PROD: true,
	DEV: false,
	SSR: true,
	MODE: 'production',
	NODE_ENV: 'production',
}

/** Works out what a program asks of the build: `import.meta.env.PROD ? a : b` is `a`. */
export function folded(tree: Program): Program {
	const first = mapTree(tree, foldedPart)
	const constants = constantsIn(first)
	if (constants.size === 0) return first
	return mapTree(first, (node, parents) => {
		const parent = parents.at(-1)
		const isName = parent?.type === 'Property' || parent?.type === 'MemberExpression'
		const value =
			node.type === 'Identifier' && parent?.type !== 'VariableDeclarator' && !isName
				? constants.get(node.name)
				: undefined
		return value === undefined ? foldedPart(node) : literalOf(value, node)
	})
}

/** Works out one part, those in it being so. */
function foldedPart(node: AnyNode): AnyNode {
	const asked = envIn(node)
	if (asked !== undefined) return literalOf(asked, node)
	if (node.type === 'ChainExpression') return isPlain(node.expression) ? node.expression : node
	if (node.type === 'UnaryExpression' && node.operator === '!') {
		const value = plainOf(node.argument)
		return value === undefined ? node : literalOf(!value, node)
	}
	if (node.type === 'BinaryExpression' && /^[!=]==?$/.test(node.operator)) {
		const [left, right] = [plainOf(node.left), plainOf(node.right)]
		if (left === undefined || right === undefined) return node
		return literalOf((left === right) === node.operator.startsWith('='), node)
	}
	if (node.type === 'LogicalExpression' && node.operator !== '??') {
		const left = plainOf(node.left)
		if (left === undefined) return node
		return Boolean(left) === (node.operator === '&&') ? node.right : node.left
	}
	if (node.type === 'ConditionalExpression') {
		const test = plainOf(node.test)
		return test === undefined ? node : test ? node.consequent : node.alternate
	}
	if (node.type !== 'IfStatement') return node
	const test = plainOf(node.test)
	const { start, end } = node
	if (test === undefined) return node
	return test ? node.consequent : (node.alternate ?? { type: 'EmptyStatement', start, end })
}

/** What `import.meta.env.PROD` and its like say. */
function envIn(node: AnyNode): Plain | undefined {
	if (node.type !== 'MemberExpression' || node.computed) return undefined
	const { object, property } = node
	if (object.type !== 'MemberExpression' || property.type !== 'Identifier') return undefined
	const isEnv = object.property.type === 'Identifier' && object.property.name === 'env'
	const of = object.object
	const isKnown = of.type === 'MetaProperty' || (of.type === 'Identifier' && of.name === 'process')
	return isEnv && isKnown && Object.hasOwn(ofBuild, property.name)
		? ofBuild[property.name]
		: undefined
}

/** Constants of the program that are plain now: `const isProd = import.meta.env.PROD`. */
function constantsIn({ body }: Program): ReadonlyMap<string, Plain> {
	const found = new Map<string, Plain>()
	for (const one of body) {
		if (one.type !== 'VariableDeclaration' || one.kind !== 'const') continue
		for (const { id, init } of one.declarations) {
			const value = init ? plainOf(init) : undefined
			if (id.type === 'Identifier' && typeof value === 'boolean') found.set(id.name, value)
		}
	}
	// A name that is something else elsewhere is left as it is.
	for (const { node, parents } of found.size === 0
		? []
		: nodesIn({ type: 'Program', body } as AnyNode)) {
		const isDeclared = node.type === 'VariableDeclarator' && parents.length > 2
		if (isDeclared && node.id.type === 'Identifier') found.delete(node.id.name)
	}
	return found
}

function plainOf(node: AnyNode): Plain | undefined {
	return node.type === 'Literal' && /^(?:string|boolean)$/.test(typeof node.value)
		? (node.value as Plain)
		: undefined
}

function isPlain(node: AnyNode): boolean {
	return plainOf(node) !== undefined
}
