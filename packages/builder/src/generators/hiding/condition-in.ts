import type { AnyNode } from 'acorn'
import { isValue } from '../program/syntax/is-value.ts'
import { nodesIn } from '../program/syntax/program-tree.ts'
import { allOf, anyOf, type Condition, not, outside, said, unknown } from './condition.ts'
import { type GivenNames, keyOf } from './given-names.ts'

/** What is known of what functions of a site are given. */
export interface GivenData {
	/** Names of data that all files have, `*` if any may be one. */
	readonly globals: readonly string[]
	/** Keys that other functions of the site write or compute: what a file says of them is not what this one is given. */
	readonly changed: ReadonlySet<string>
}

/** What is known of the data of a site, and of what else its functions have. */
export interface SiteData extends GivenData {
	/** Filters of Eleventy's own that the site has as they are. */
	readonly filters: readonly string[]
}

/** What a function knows besides the file. */
export interface KnownData extends GivenData {
	readonly names: GivenNames
}

/** What Eleventy gives all files alike. */
const ofProgram = ['eleventy', 'pkg']
/** What it makes of a file, whatever that says. */
const ofEleventy = ['page', 'collections', 'content', 'rawInput', 'pagination']

/**
 * Reads what a condition of a function asks of a file.
 *
 * @param isNot Whether it is asked for the opposite: of what asks nothing of the file either may be so, so that `!(isBuild && data.wip)` is another thing than what is left of its condition.
 */
export function conditionIn(
	expression: AnyNode,
	known: KnownData,
	isNot = false,
	depth = 0,
): Condition {
	if (depth > 50) return unknown
	const read = (one: AnyNode, isOther = isNot) => conditionIn(one, known, isOther, depth + 1)
	if (expression.type === 'LogicalExpression' && expression.operator !== '??') {
		const parts = [read(expression.left), read(expression.right)]
		return (expression.operator === '&&') === isNot ? anyOf(parts) : allOf(parts)
	}
	if (expression.type === 'UnaryExpression' && expression.operator === '!')
		return read(expression.argument, !isNot)
	const asked = madeBoolean(expression)
	if (asked) return read(asked)
	const constant = expression.type === 'Identifier' && known.names.constants.get(expression.name)
	if (constant) return read(constant)
	const condition = keyCondition(expression, known)
	if (condition) return isNot ? not(condition) : condition
	return asksFile(expression, known) ? unknown : outside
}

/** `data.wip`, `data.state === 'wip'`, `data.shown !== true`, `data.state == null`. What `==` takes for equal besides nobody can tell of a file, but that `data.draft == true` holds for drafts alone. */
function keyCondition(expression: AnyNode, known: KnownData): Condition | undefined {
	const key = keyIn(expression, known.names)
	if (key !== undefined) return ofKey(key, undefined, known)
	if (expression.type !== 'BinaryExpression') return undefined
	const { left, right, operator } = expression
	const asked = keyIn(left, known.names)
	if (asked === undefined || !/^[!=]==?$/.test(operator)) return undefined
	const value = right.type === 'Literal' ? right.value : undefined
	const isNull = value === null && right.type === 'Literal' && right.raw === 'null'
	const isExact = operator.length === 3
	const isOfDrafts = operator === '==' && asked === 'draft' && value === true
	if (right.type !== 'Literal' || (isExact ? isNull : !isNull && !isOfDrafts)) return undefined
	const condition = isNull ? keyIs(asked, null, known) : ofKey(asked, value, known)
	return operator.startsWith('!') ? not(condition) : condition
}

/** Whether an expression comes to `true` or `false`, by what it asks. */
export function isQuestion(node: AnyNode): boolean {
	if (node.type === 'UnaryExpression') return node.operator === '!'
	if (node.type === 'BinaryExpression')
		return /^(?:[!=]==?|[<>]=?|in|instanceof)$/.test(node.operator)
	return madeBoolean(node) !== undefined
}

/** `a` of `Boolean(a)` */
function madeBoolean(node: AnyNode): AnyNode | undefined {
	if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return undefined
	const [asked, ...others] = node.arguments
	return node.callee.name === 'Boolean' && others.length === 0 ? asked : undefined
}

/** The key that an expression is: `data.wip`, or `wip` of what the data was taken apart into. */
export function keyIn(expression: AnyNode, { data, own }: GivenNames): string | undefined {
	if (expression.type === 'ChainExpression')
		return keyIn(expression.expression, { data, own } as GivenNames)
	if (expression.type === 'Identifier') return own.get(expression.name)
	if (expression.type !== 'MemberExpression' || expression.object.type !== 'Identifier')
		return undefined
	return expression.object.name === data ? keyOf(expression, expression.object) : undefined
}

/** `data.wip === true`; of `null` that a file says nothing by the key. */
export function keyIs(key: string, value: boolean | null, known: KnownData): Condition {
	return ofKey(key, value, known)
}

function ofKey(key: string, value: unknown, { globals }: KnownData): Condition {
	if (key === 'draft' && (value === undefined || value === true))
		return said({ key, ...(value && { value }) })
	if (globals.includes(key) || ofProgram.includes(key)) return outside
	if (ofEleventy.includes(key) || globals.includes('*')) return unknown
	if (value === undefined) return said({ key })
	return value === null || /^(?:string|number|boolean)$/.test(typeof value)
		? said({ key, value: value as string | number | boolean | null })
		: unknown
}

/** Whether an expression asks something of the file, or something that the function has made of it. */
function asksFile(expression: AnyNode, { names, globals }: KnownData): boolean {
	return nodesIn(expression).some((placed) => {
		const { node, parents } = placed
		if (node.type !== 'Identifier' || !isValue(placed)) return false
		const { name } = node
		if (name === names.content || names.constants.has(name) || names.others.has(name)) return true
		const key = name === names.data ? keyOf(parents.at(-1), node) : names.own.get(name)
		return key !== undefined && !globals.includes(key) && !ofProgram.includes(key)
	})
}
