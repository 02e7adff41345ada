import { isFunction } from '../../program/syntax/function-of.ts'
import { methodOf } from '../../program/syntax/method-of.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { asksData } from './asks-data.ts'
import { conjuncts } from './conjuncts.ts'
import { earlyExits } from './early-exits.ts'
import { listOf, type PostList, uniqueLists, withFilter, withUntold } from './post-list.ts'
import type { PostSource } from './post-source.ts'
import { routeLists, walkOf } from './route-lists.ts'
import { moduleScope, namesIn, type Origin } from './scope.ts'
import type { SiteModule, SiteModules } from './site-modules.ts'
import type { Walk } from './walk.ts'

/** What a page shows. */
export interface PageLists {
	/** The lists that it shows each post of. */
	readonly lists: readonly PostList[]
	/** What a page that is made when it is asked for asks besides, such as who asks: it may be for nobody else. */
	readonly visitors: readonly Origin[]
}

/**
 * Finds it, by `getStaticPaths` and by where the page ends early.
 *
 * @param source What gives posts.
 * @returns `undefined` if it is made of no posts, as far as can be followed.
 */
export async function pageLists(
	page: SiteModule,
	source: PostSource,
	modules: SiteModules,
): Promise<PageLists | undefined> {
	const walk = walkOf(source, modules)
	const isMade = page.names.tokens.some(({ text }) => text === 'getStaticPaths')
	const lists = isMade ? await routeLists(page, walk) : await askedLists(page, walk)
	if (isMade && lists.length === 0) return undefined
	const { filters, others } = earlyExits(page, await namesOfPosts(page, walk))
	const shown = lists.map((list) => filters.reduce(withFilter, list))
	return isMade
		? { lists: shown.map((list) => others.reduce(withUntold, list)), visitors: [] }
		: { lists: shown, visitors: others }
}

/** What a page that is made when it is asked for finds its post in. One that asks for posts otherwise lists them; of one that asks for none nobody can tell. */
async function askedLists(page: SiteModule, walk: Walk): Promise<readonly PostList[]> {
	const scope = moduleScope(page)
	const found: PostList[] = []
	let asks = false
	for (const { node, parents } of nodesIn(page.tree)) {
		if (node.type !== 'CallExpression' || parents.some(isFunction)) continue
		const query = await walk.source(node, scope, walk.modules)
		asks ||= query !== undefined
		if (query && query !== 'other' && query.isOne) found.push(listOf('entries'))
		if (node.callee.type !== 'MemberExpression' || methodOf(node.callee) !== 'find') continue
		const [asked] = node.arguments
		// What is asked for by its address is no choice.
		const filters =
			asked && isFunction(asked) ? conjuncts(asked).filter(({ body }) => asksData(body)) : []
		const lists = await walk.follow(node.callee.object, scope)
		for (const list of lists)
			found.push(filters.reduce((one, value) => withFilter(one, { value, scope }), list))
	}
	return found.length > 0 ? uniqueLists(found) : [listOf(asks ? 'parts' : 'entries')]
}

/** Names of a program that stand for posts, or for one of them. */
async function namesOfPosts(page: SiteModule, walk: Walk): Promise<ReadonlySet<string>> {
	const scope = moduleScope(page)
	const found = new Set<string>()
	for (const one of page.tree.body) {
		if (one.type !== 'VariableDeclaration') continue
		for (const { id, init } of one.declarations)
			if (init && (await walk.follow(init, scope)).length > 0)
				for (const name of namesIn(id)) found.add(name)
	}
	return found
}
