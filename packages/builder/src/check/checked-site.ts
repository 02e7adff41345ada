import { type Diagnostic, type Place, type Post, readFrontMatter } from '@blog/core'
import { route } from '../dev/route.ts'
import type { Plan } from '../plan/output.ts'
import type { LoadedSite } from '../site/load-site.ts'

/** A site and its plan, to be looked through. */
export interface CheckedSite {
	readonly site: LoadedSite
	readonly plan: Plan
	/** Posts, pages and lists, by file. */
	readonly entries: readonly Post<unknown>[]
	/**
	 * Whether the site answers a path.
	 *
	 * @param path Percent-encoded, without the base path.
	 */
	answers(path: string): boolean
}

/** Looks for mistakes of one kind. */
export type Finder = (checked: CheckedSite) => readonly Diagnostic[]

/** Gathers what finders ask for. */
export function checkedSite(site: LoadedSite, plan: Plan): CheckedSite {
	const { posts, unlisted, pages, lists } = site.blog
	const paths = new Set(plan.outputs.map(({ path }) => path))
	return {
		site,
		plan,
		entries: [...posts, ...unlisted, ...pages, ...lists].sort((a, b) => (a.file < b.file ? -1 : 1)),
		answers: (path) => route(path, (file) => paths.has(file)).kind !== 'not-found',
	}
}

/** Where the front matter of a post has a key, or one in it; the top of the file if it has not. */
export function placeOfKey(
	{ source, file, frontMatterSyntax }: Post<unknown>,
	...path: readonly string[]
): Place {
	return readFrontMatter(source, file, frontMatterSyntax).place(path)
}
