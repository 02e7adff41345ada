import type { AnyNode } from 'acorn'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import { isValue } from '../../program/syntax/is-value.ts'
import { memberPath } from '../../program/syntax/member-path.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { asksData } from './asks-data.ts'
import { withConstants } from './page-constants.ts'
import { alternatives, isProgramEnd, opposite, testsBefore } from './program-ends.ts'
import { moduleScope, type Origin } from './scope.ts'
import { shownBy, shownEntry } from './shown-entry.ts'
import type { SiteModule } from './site-modules.ts'

/** Where a page ends before it shows its post. */
export interface EarlyExits {
	/** Functions that tell which posts it shows. */
	readonly filters: readonly Origin<WrittenFunction>[]
	/** Where it asks for something else. */
	readonly others: readonly Origin[]
}

/**
 * Reads where a page ends by what its post says: `if (!post || post.data.wip) return Astro.redirect('/')`.
 *
 * @param posts Names that posts have in it.
 * @see https://docs.astro.build/en/guides/routing/#redirects
 */
export function earlyExits(
	{ tree, ...module }: SiteModule,
	posts: ReadonlySet<string>,
): EarlyExits {
	const scope = moduleScope({ tree, ...module })
	const filters: Origin<WrittenFunction>[] = []
	const others: Origin[] = []
	const entry = shownEntry(withConstants(tree, tree) as typeof tree)
	const isPost = (path: string) =>
		path === entry ||
		posts.has(path) ||
		(entry === undefined && /^Astro\.props\.[\w$]+$/.test(path))
	const isKnown = (test: AnyNode) => isOfRequest(test) || isThere(test, isPost)
	for (const end of nodesIn(tree).filter(isProgramEnd)) {
		const tests = testsBefore(end)?.map((test) => withConstants(test, tree)) ?? []
		const [test, ...more] = tests.filter((one) => !isKnown(one))
		if (tests.length > 0 && test === undefined) continue
		// `return Astro.redirect(post.data.link)`: the post is there, and leads on.
		if (test === undefined || more.length > 0 || asksData(end.node)) {
			others.push({ value: test ?? end.node, scope })
			continue
		}
		for (const one of alternatives(test)) {
			if (isKnown(opposite(one)) || isOfRequest(one)) continue
			const shown = shownBy(one, entry)
			if (shown) filters.push({ value: shown, scope })
			else others.push({ value: one, scope })
		}
	}
	return { filters, others }
}

/** `post`, `post !== undefined`, or the opposite of that: a page that has its post asks so too. */
function isThere(test: AnyNode, isPost: (path: string) => boolean): boolean {
	const plain = test.type === 'UnaryExpression' && test.operator === '!' ? test.argument : test
	const isComparison = plain.type === 'BinaryExpression' && /^[!=]==?$/.test(plain.operator)
	const path = memberPath(isComparison && isNothing(plain.right) ? plain.left : plain)
	return path !== undefined && isPost(path)
}

function isNothing(node: AnyNode): boolean {
	return node.type === 'Literal' ? node.value === null : memberPath(node) === 'undefined'
}

/** What the address asks, and how: nothing of who asks. */
const ofRequest = /^Astro\.(?:params|url|site|request\.(?:url|method)|currentLocale)\b/
const globals = /^(?:Array|Boolean|Number|Object|Set|String|URL|undefined)$/

/** Whether a test asks nothing but that: `Array.isArray(Astro.params.slug)`. */
function isOfRequest(test: AnyNode): boolean {
	return nodesIn(test).every((placed) => {
		const { node, parents } = placed
		if (node.type !== 'Identifier' || !isValue(placed) || globals.test(node.name)) return true
		const members = parents.flatMap((parent) => memberPath(parent) ?? [])
		return node.name === 'Astro' && members.some((path) => ofRequest.test(path))
	})
}
