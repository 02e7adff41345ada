import type { Blog, Diagnostic, FrontMatterChanges, Post } from '@blog/core'
import { movedFile } from '../rename/move.ts'
import { newAddresses } from '../rename/new-addresses.ts'
import { newNames } from '../rename/new-names.ts'
import type { SiteMoves } from '../rename/place-after.ts'
import type { RenameSite } from '../rename/rename-site.ts'
import { isRewritten, rewritePost } from '../rename/rewrite-post.ts'
import { postsOf } from '../rename/site-change.ts'
import { termLink } from './term-link.ts'

/** What links are to lead to. */
export interface FollowOptions extends SiteMoves {
	/** What a post is to say in its front matter besides. */
	matterOf(post: Post<unknown>, now: Post<unknown>): FrontMatterChanges
}

/** Posts whose links or front matter are written anew. */
export interface FollowedLinks {
	/** By file as it is now. */
	readonly texts: ReadonlyMap<string, string>
	/** How many of each file, as it will be called. */
	readonly links: readonly { readonly file: string; readonly count: number }[]
	readonly diagnostics: readonly Diagnostic[]
}

/**
 * Writes links to pages of tags anew, so that they lead to those that are in their place, and what leads to files of their folders, in front matter too.
 *
 * @param next The blog as it will be, but for links.
 */
export function followLinks(
	{
		blog,
		links: before,
		linksOf,
		starts,
	}: Pick<RenameSite, 'blog' | 'links' | 'linksOf' | 'starts'>,
	next: Blog<unknown>,
	{ matterOf, ...change }: FollowOptions,
): FollowedLinks {
	const { moves, addresses } = change
	const nowAt = new Map(postsOf(next).map((one) => [one.file, one]))
	const names = newNames(moves, addresses)
	const spell = (href: string) => termLink(href, addresses, starts)
	const files = new Set(blog.assets.map(({ file }) => file))
	const after = linksOf(next, moves)
	const follow = newAddresses({ ...change, before, after, names, files, spell })
	const texts = new Map<string, string>()
	const links: { file: string; count: number }[] = []
	const diagnostics: Diagnostic[] = []
	for (const post of addresses.length === 0 ? [] : postsOf(blog)) {
		const now = nowAt.get(movedFile(post.file, moves))
		if (now === undefined) continue
		const matter = matterOf(post, now)
		const rewriter = {
			address: (href: string) => newAddress(post.file, href),
			value: (text: string) => follow.value(post.file, text),
		}
		if (!isRewritten(post, rewriter) && Object.keys(matter).length === 0) continue
		const rewritten = rewritePost(now, matter, rewriter)
		diagnostics.push(...rewritten.diagnostics)
		if (rewritten.count > 0) links.push({ file: now.file, count: rewritten.count })
		if (rewritten.source !== now.source) texts.set(post.file, rewritten.source)
	}
	return { texts, links, diagnostics }

	/** `undefined` if the link leads there by itself, or to something else. */
	function newAddress(file: string, href: string): string | undefined {
		return before.target(file, href) ? follow.address(file, href) : spell(href)
	}
}
