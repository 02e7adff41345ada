import { type LoadedSite, planSite, redirectPage } from '@blog/builder'
import { isShownIn, type Shown } from '../posts/is-shown-in.ts'

/**
 * Makes the pages of redirects that the config says, since Hugo knows aliases of posts alone.
 *
 * @param site With its hidden posts: nothing leads to these.
 * @returns Pages by their path below the output of the site.
 */
export function hugoRedirects(site: LoadedSite, shown: Shown): ReadonlyMap<string, string> {
	const { config, blog } = site
	if (config.redirects.paths === undefined) return new Map()
	const posts = [...blog.posts, ...blog.unlisted, ...blog.pages]
	const hidden = new Set(posts.filter((post) => !isShownIn(post, shown)).map(({ url }) => url))
	return new Map(
		planSite(site).outputs.flatMap(({ path, alias, leadsTo }) =>
			!alias?.isOfConfig || leadsTo === undefined || hidden.has(leadsTo)
				? []
				: [[path, redirectPage(leadsTo, config)]],
		),
	)
}
