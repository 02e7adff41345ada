import type { Blog, Diagnostic, FrontMatterChanges, Post } from '@blog/core'
import { type Move, movedFile } from '../rename/move.ts'
import { newAddresses } from '../rename/new-addresses.ts'
import { newNames } from '../rename/new-names.ts'
import { isRewritten, rewritePost } from '../rename/rewrite-post.ts'
import { postsOf } from '../rename/site-change.ts'
import type { TermAddress } from './term-addresses.ts'
import { termLink } from './term-link.ts'

/** What links are to lead to. */
export interface FollowOptions {
	readonly moves: readonly Move[]
	readonly addresses: readonly TermAddress[]
	/** Files of tags that stay, though their tag has another page. */
	readonly keptFiles: readonly string[]
	/** What may stand before a path: the address of the site, the path that it lives under. */
	readonly starts: readonly string[]
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
 * @param blog As it is.
 * @param next As it will be, but for links.
 */
export function followLinks(
	blog: Blog<unknown>,
	next: Blog<unknown>,
	{ moves, addresses, keptFiles, starts, matterOf }: FollowOptions,
): FollowedLinks {
	const nowAt = new Map(postsOf(next).map((one) => [one.file, one]))
	const names = newNames(moves, addresses)
	const follow = newAddresses({ blog, next, moves, names, starts })
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
		const lead = follow.target(file, href)
		return lead === undefined || keptFiles.includes(lead.file)
			? termLink(href, addresses, starts)
			: follow.address(file, href)
	}
}
