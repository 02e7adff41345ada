import { nodesIn } from '../../program/syntax/program-tree.ts'
import { earlyExits } from './early-exits.ts'
import type { PostSource } from './post-source.ts'
import { type RouteFilters, routeFilters } from './route-filters.ts'
import { moduleScope, type Origin } from './scope.ts'
import type { SiteModule, SiteModules } from './site-modules.ts'

/** What decides which posts a page shows. */
export interface PageFilters extends RouteFilters {
	/** What a page that is made when it is asked for asks besides, such as who asks: it may be for nobody else. */
	readonly visitors: readonly Origin[]
}

/**
 * Finds what decides it, in `getStaticPaths` and where the page ends early.
 *
 * @param posts What gives them.
 * @returns `undefined` if a page that is made for each of something is made of none of them, as far as can be followed.
 */
export async function pageFilters(
	page: SiteModule,
	posts: PostSource,
	modules: SiteModules,
): Promise<PageFilters | undefined> {
	const exits = earlyExits(page)
	if (page.names.source.includes('getStaticPaths')) {
		const route = await routeFilters(page, posts, modules)
		return (
			route && {
				...route,
				filters: [...route.filters, ...exits.filters],
				untold: [...route.untold, ...exits.others],
				visitors: [],
			}
		)
	}
	const untold: Origin[] = []
	const scope = moduleScope(page)
	for (const { node } of nodesIn(page.tree)) {
		const query = node.type === 'CallExpression' && (await posts(node, scope, modules))
		if (query && query !== 'other' && query.filter) untold.push({ value: query.filter, scope })
	}
	return { filters: exits.filters, untold, visitors: exits.others, isOfEntries: true }
}
