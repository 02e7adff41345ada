import type { LoadedConfig } from '@blog/builder/posts'
import { byteOrderMarkOf, type Post, withoutByteOrderMark } from '@blog/core'
import { newErrors } from '../posts/new-errors.ts'
import { readAgain } from '../posts/read-source.ts'
import { checkSame } from '../rename/check-same.ts'
import { formerAddress } from '../rename/former-address.ts'
import { leadsOn } from '../rename/leads-on.ts'
import { movedFile } from '../rename/move.ts'
import type { Renaming } from '../rename/plan-rename.ts'
import type { RenameSite } from '../rename/rename-site.ts'
import { overlayOf } from '../rename/site-change.ts'
import { type StaleEntry, staleMenu } from '../rename/stale-menu.ts'
import { canLeadOn } from './can-lead-on.ts'
import { followLinks } from './follow-links.ts'
import { lostAddresses } from './lost-addresses.ts'
import { moveTermLists } from './move-term-lists.ts'
import { newTermLists } from './new-term-lists.ts'
import { retagPosts } from './retag-posts.ts'
import { type TermAddress, termAddresses } from './term-addresses.ts'
import { termLink } from './term-link.ts'
import { writeAliases } from './write-aliases.ts'

/** What to do, and why it cannot be done; then nothing is to be done. */
export interface Retagging extends Pick<Renaming, 'moves' | 'changes' | 'links' | 'diagnostics'> {
	/** Pages of tags with another address. */
	readonly addresses: readonly TermAddress[]
	/** `_index.md` files that are new, since they lead on from the page of a tag that went. */
	readonly created: readonly string[]
	/** Pages of tags that nothing leads on from. */
	readonly withoutRedirect: readonly TermAddress[]
	/** `_index.md` files of tags that no post has any more. */
	readonly keptFiles: readonly string[]
	/** Entries of the menu that still say an old address. */
	readonly menu: readonly StaleEntry[]
}

/**
 * Finds what to move and to write so that posts have one tag in place of others. The blog is loaded as it would be: links to the page of a tag lead to that
 * of the new one, and nothing may be wrong that is not wrong now.
 *
 * @param from In any case.
 * @throws {BlogError} As `retagPosts`; `USAGE` if a cover would lead elsewhere.
 */
export async function planRetag(
	site: RenameSite,
	config: LoadedConfig['config'],
	from: readonly string[],
	to: string,
): Promise<Retagging> {
	const { root, blog } = site
	const retagged = await retagPosts(site, config, from, to)
	if (retagged.diagnostics.length > 0) return { ...nothing, ...retagged }
	const tagTexts = new Map(
		retagged.changes.map(({ file, after }) => [file, withoutByteOrderMark(after)]),
	)

	// Each blog has what the one before it has: the new tag, the folders of tags in their new places, `_index.md` files that are new, and in the end links and aliases.
	const withTags = await site.load(overlayOf(root, blog, { moves: [], texts: tagTexts }))
	const addresses = termAddresses(blog, withTags, from, to)
	const moved = await moveTermLists(site, addresses, tagTexts, withTags)
	const { moves, keptFiles, next: withMoves } = moved
	const movedFrom = new Set(
		blog.lists.filter(({ file }) => movedFile(file, moves) !== file).map(({ url }) => url),
	)
	const lostPages = lostAddresses(site, config, addresses, keptFiles)
	// What is moved leads on from its old address itself.
	const toRedirect = canLeadOn(config) ? lostPages.filter(({ from }) => !movedFrom.has(from)) : []
	const made = await newTermLists(
		site,
		config,
		{ blog: withMoves, pages: toRedirect, to },
		{ moves, texts: tagTexts },
	)
	const { texts: created, next: withLists } = made

	const change = { moves, addresses, keptFiles }
	const followed = followLinks(site, withLists, { ...change, matterOf })
	const linked = new Map([...tagTexts, ...created, ...followed.texts])
	const aliases = writeAliases(
		site,
		{ blog: withLists, pages: toRedirect, created },
		{ moves, texts: linked },
	)
	const texts = new Map([...linked, ...aliases.texts])
	const isSame = followed.links.length + moves.length + toRedirect.length === 0
	const planned = isSame ? withLists : await site.load(overlayOf(root, blog, { moves, texts }))
	const diagnostics = [...followed.diagnostics, ...aliases.diagnostics]
	if (diagnostics.length === 0) diagnostics.push(...newErrors(blog, planned, moves))
	if (diagnostics.length === 0) checkSame(site, planned, change)
	return {
		moves,
		addresses,
		links: followed.links,
		created: [...created.keys()],
		withoutRedirect: lostPages.filter(({ from }) => !leadsOn(from, planned, config)),
		keptFiles,
		diagnostics,
		changes: [...texts].map(([file, text]) => {
			const before = created.has(file) ? undefined : readAgain(root, file, site.sources.get(file))
			return { file: movedFile(file, moves), before, after: byteOrderMarkOf(before ?? '') + text }
		}),
		menu: staleMenu(site, planned, change, (url) => termLink(url, addresses, site.starts)),
	}

	/** Where it was if it has moved, and the name of the tag if it was called so. */
	function matterOf(post: Post<unknown>, now: Post<unknown>) {
		const isNamed = movedFrom.has(post.url) && from.includes(post.title)
		return {
			...(now.url !== post.url && formerAddress(post, now, site)),
			...(isNamed && { title: to }),
		}
	}
}

const nothing = {
	moves: [],
	addresses: [],
	links: [],
	created: [],
	withoutRedirect: [],
	keptFiles: [],
	menu: [],
}
