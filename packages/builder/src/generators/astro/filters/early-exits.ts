import type { AnyNode, Expression, IfStatement } from 'acorn'
import { isFunction, type WrittenFunction } from '../../program/syntax/function-of.ts'
import { mapTree } from '../../program/syntax/map-tree.ts'
import { memberPath } from '../../program/syntax/member-path.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { isDataKey } from './entry-names.ts'
import { withMemberConstants } from './member-constants.ts'
import { moduleScope, type Origin } from './scope.ts'
import type { SiteModule } from './site-modules.ts'

/** Where a page ends before it shows its post. */
export interface EarlyExits {
	/** Functions that tell which posts it shows. */
	readonly filters: readonly Origin<WrittenFunction>[]
	/** What it asks for besides. */
	readonly others: readonly Origin[]
}

/**
 * Reads where a page ends by what its post says: `if (!post || post.data.wip) return Astro.redirect('/')`.
 *
 * @see https://docs.astro.build/en/guides/routing/#redirects
 */
export function earlyExits(page: SiteModule): EarlyExits {
	const scope = moduleScope(page)
	const filters: Origin<WrittenFunction>[] = []
	const others: Origin[] = []
	for (const one of page.tree.body) {
		if (one.type !== 'IfStatement' || !mayEnd(one)) continue
		for (const test of alternatives(withMemberConstants(one.test, page.tree))) {
			if (isMissing(test)) continue
			const shown = one.alternate || leadsByEntry(one) ? undefined : shownBy(test)
			if (shown) filters.push({ value: shown, scope })
			else others.push({ value: test, scope })
		}
	}
	return { filters, others }
}

function mayEnd(statement: IfStatement): boolean {
	return nodesIn(statement).some(
		({ node, parents }) =>
			!parents.some(isFunction) && (node.type === 'ReturnStatement' || isVoid(node)),
	)
}

/** `return Astro.redirect(post.data.link)`: the post is there, and leads on. */
function leadsByEntry({ consequent }: IfStatement): boolean {
	return nodesIn(consequent).some(
		({ node }) => node.type === 'MemberExpression' && isDataKey(node.property),
	)
}

/** What a `return` of a program of TypeScript has become when the types were taken out of it. */
function isVoid(node: AnyNode): boolean {
	return node.type === 'UnaryExpression' && node.operator === 'void'
}

/** Each of `a || b`. */
function alternatives(test: AnyNode): readonly AnyNode[] {
	if (test.type !== 'LogicalExpression' || test.operator !== '||') return [test]
	return [test.left, test.right].flatMap(alternatives)
}

/** `!post`, `post === undefined`: a page that has its post asks so too. */
function isMissing(test: AnyNode): boolean {
	const asked =
		test.type === 'UnaryExpression' && test.operator === '!'
			? test.argument
			: test.type === 'BinaryExpression' && /^==/.test(test.operator) && isNothing(test.right)
				? test.left
				: undefined
	return (
		asked !== undefined && /^(?:Astro\.(?:props|params)\.)?[\w$]+$/.test(memberPath(asked) ?? '')
	)
}

function isNothing(node: AnyNode): boolean {
	return node.type === 'Literal' ? node.value === null : memberPath(node) === 'undefined'
}

/** The filter of what does not meet a test, if that asks one thing for its `data`. */
function shownBy(test: AnyNode): WrittenFunction | undefined {
	const asked = nodesIn(test).flatMap(({ node }) =>
		node.type === 'MemberExpression' && isDataKey(node.property) ? [memberPath(node.object)] : [],
	)
	const [entry, ...others] = new Set(asked)
	if (entry === undefined || others.length > 0) return undefined
	const { start, end } = test
	const post: AnyNode = { type: 'Identifier', name: '$post', start, end }
	const argument = mapTree(test, (node) => (memberPath(node) === entry ? post : node)) as Expression
	return {
		...{ type: 'ArrowFunctionExpression', params: [post], start, end },
		body: { type: 'UnaryExpression', operator: '!', prefix: true, argument, start, end },
		...{ expression: true, generator: false, async: false },
	} as WrittenFunction
}
