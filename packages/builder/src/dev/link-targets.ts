import type { Post, Target } from '@blog/core'
import { hasCover } from '../plan/files/cover.ts'
import { staticFinder } from '../plan/files/static-finder.ts'
import type { Output } from '../plan/output.ts'
import { renderContext } from '../plan/render-context.ts'
import type { LoadedSite } from '../site/load-site.ts'
import { isStillThere } from './is-still-there.ts'

/** A site, and what it will publish by path. */
export interface PlannedSite {
	readonly site: LoadedSite
	readonly outputs: ReadonlyMap<string, Output>
}

/** What posts of a site find when they link and show. */
export interface LinkTargets {
	/** What a page would link to, as it is rendered. */
	of(fromFile: string, href: string): Target<unknown> | undefined
	/** Whether a post has a cover that can be found. */
	hasCover(post: Post<unknown>): boolean
}

/** Makes {@link LinkTargets}. */
export function linkTargets({ site, outputs }: PlannedSite): LinkTargets {
	const { blog } = site
	const { resolve } = renderContext(site, (path) => outputs.has(path))
	const statics = staticFinder(site)
	return { of: resolve, hasCover: (post) => hasCover({ blog, statics }, post) }
}

/** Whether links that lead somewhere in one site do so in another one: the config is the same, nothing came or went, and it lies where it did. */
export function areAlike(one: PlannedSite, other: PlannedSite): boolean {
	if (one.site.config !== other.site.config || one.outputs.size !== other.outputs.size) return false
	for (const output of one.outputs.values()) if (!isStillThere(output, other.outputs)) return false
	return true
}
