import {
	allReferences,
	type Blog,
	type Diagnostic,
	type FrontMatterChanges,
	type Post,
} from '@blog/core'
import { linkAddress } from '../rename/link-address.ts'
import { linkTargets } from '../rename/link-targets.ts'
import { type Move, movedFile } from '../rename/move.ts'
import { newNames } from '../rename/new-names.ts'
import { rewritePost } from '../rename/rewrite-post.ts'
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
 * Writes links to pages of tags anew, so that they lead to those that are in their place.
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
	const urls = new Map([...postsOf(next), ...next.assets].map(({ file, url }) => [file, url]))
	const names = newNames(moves, addresses)
	const [target, nextTarget] = [linkTargets(blog), linkTargets(next)]
	const texts = new Map<string, string>()
	const links: { file: string; count: number }[] = []
	const diagnostics: Diagnostic[] = []
	for (const post of addresses.length === 0 ? [] : postsOf(blog)) {
		const now = nowAt.get(movedFile(post.file, moves))
		if (now === undefined) continue
		const matter = matterOf(post, now)
		const isLinked = allReferences(post).some(({ url }) => newAddress(post.file, url))
		if (!isLinked && Object.keys(matter).length === 0) continue
		const rewritten = rewritePost(now, matter, { address: (href) => newAddress(post.file, href) })
		diagnostics.push(...rewritten.diagnostics)
		if (rewritten.count > 0) links.push({ file: now.file, count: rewritten.count })
		if (rewritten.source !== now.source) texts.set(post.file, rewritten.source)
	}
	return { texts, links, diagnostics }

	/** `undefined` if the link leads there by itself, or to something else. */
	function newAddress(file: string, href: string): string | undefined {
		const lead = target(file, href)
		if (lead === undefined || keptFiles.includes(lead.file))
			return termLink(href, addresses, starts)
		const moved = movedFile(lead.file, moves)
		const isRight = (candidate: string) => {
			const found = nextTarget(movedFile(file, moves), candidate)
			return found?.file === moved && found.suffix === lead.suffix
		}
		return isRight(href) ? undefined : linkAddress(href, names, urls.get(moved) ?? href, isRight)
	}
}
