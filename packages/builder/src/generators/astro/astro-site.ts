import { isObject } from '../../config/check-fields.ts'
import { isSettled } from '../is-settled.ts'
import { saidContent } from '../said-content.ts'
import { astroCollections } from './astro-collection.ts'
import { astroGlobs } from './astro-globs.ts'
import { type AstroPublished, astroPublished, type ReadHides } from './astro-published.ts'
import { routeHides } from './filters/route-hides.ts'
import { type AstroPage, astroPages } from './routes/astro-pages.ts'
import type { AstroRoute } from './routes/astro-routes.ts'

/** What is published, and the pages that tell. */
export type AstroSite = AstroPublished & {
	readonly pages: readonly AstroPage[]
	readonly hidesOf: ReadHides
	/** The page that takes posts from files. */
	readonly ofGlobs?: AstroRoute | undefined
}

/** Reads it once; what a config of ours says counts over it. */
export async function readAstroSite(
	root: string,
	inside: (path: string) => string,
	source: string,
	said: unknown,
): Promise<AstroSite> {
	const [collections, pages] = await Promise.all([
		astroCollections(root, inside(''), source),
		astroPages(root, { base: inside(''), source: inside(source) }),
	])
	// What a config of ours says of the folder and of languages is said of one folder of posts.
	const isAlone = saidContent(said) !== undefined || (isObject(said) && 'languages' in said)
	const hidesOf: ReadHides = ({ name, file }, page) =>
		routeHides(root, {
			pages: [page],
			collection: name,
			config: file,
			base: inside(''),
			source: inside(source),
			isSettled: isSettled({ settledBy: ['exclude'] }, said),
		})
	const published = await astroPublished(collections, pages, isAlone, hidesOf)
	const site = { ...published, pages, hidesOf }
	if (published.content !== undefined || published.posts) return site
	const globs = astroGlobs(pages, { base: inside(''), source })
	const problems = [...published.problems, ...globs.problems]
	return { ...site, posts: globs.posts, ofGlobs: globs.route, problems }
}
