import type { LoadedConfig } from '@blog/builder/posts'
import { allReferences, type Diagnostic, type Post } from '@blog/core'
import { newErrors } from '../posts/new-errors.ts'
import { readSource } from '../posts/read-source.ts'
import { formerAddress } from '../rename/former-address.ts'
import { linkAddress } from '../rename/link-address.ts'
import { linkTargets } from '../rename/link-targets.ts'
import { movedFile } from '../rename/move.ts'
import { newNames } from '../rename/new-names.ts'
import type { Renaming } from '../rename/plan-rename.ts'
import type { RenameSite } from '../rename/rename-site.ts'
import { rewritePost } from '../rename/rewrite-post.ts'
import { overlayOf, postsOf } from '../rename/site-change.ts'
import { canLeadOn, lostAddresses } from './lost-addresses.ts'
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
	readonly gone: readonly TermAddress[]
	/** `_index.md` files of tags that no post has any more. */
	readonly left: readonly string[]
	/** Entries of the menu that still say an old address. */
	readonly menu: readonly {
		readonly url: string
		/** Where the tag is now. */
		readonly to: string
		readonly state: 'leads on' | 'leads nowhere' | 'has no posts any more'
	}[]
}

/**
 * Finds what to move and to write so that posts have one tag in place of others. The blog is loaded as it would be: links to the page of a tag lead to that
 * of the new one, and nothing may be wrong that is not wrong now.
 *
 * @param from In any case.
 * @throws {BlogError} As `retagPosts`.
 */
export async function planRetag(
	site: RenameSite,
	config: LoadedConfig['config'],
	from: readonly string[],
	to: string,
): Promise<Retagging> {
	const { root, blog } = site
	const retagged = await retagPosts(root, config, blog, from, to)
	const refused = {
		moves: [],
		addresses: [],
		links: [],
		created: [],
		gone: [],
		left: [],
		menu: [],
	}
	if (retagged.diagnostics.length > 0) return { ...refused, ...retagged }
	const texts = new Map(retagged.changes.map(({ file, after }) => [file, withoutMark(after)]))
	const tagged = await site.load(overlayOf(root, blog, { moves: [], texts }))
	const addresses = termAddresses(blog, tagged, from, to)
	const { moves, left, next: placed } = await moveTermLists(site, addresses, texts, tagged)
	const movedFrom = new Set(
		blog.lists.filter(({ file }) => movedFile(file, moves) !== file).map(({ url }) => url),
	)
	const lost = lostAddresses(site, config, addresses, left).filter(
		({ from }) => !movedFrom.has(from),
	)
	const leading = canLeadOn(config) ? lost : []
	const { texts: created, next } = await newTermLists(site, config, placed, leading, to, {
		moves,
		texts,
	})
	for (const [file, text] of created) texts.set(file, text)

	const nowAt = new Map(postsOf(next).map((one) => [one.file, one]))
	const urls = new Map([...postsOf(next), ...next.assets].map(({ file, url }) => [file, url]))
	const names = newNames(moves, addresses)
	const [target, nextTarget] = [linkTargets(blog), linkTargets(next)]
	const starts = [config.basePath, ...(config.hasUrl ? [config.url] : [])].filter(Boolean)
	const links: { file: string; count: number }[] = []
	const diagnostics: Diagnostic[] = []
	for (const one of addresses.length === 0 ? [] : postsOf(blog)) follow(one)
	diagnostics.push(...writeAliases(site, next, leading, moves, texts, created))
	const overlay = () => overlayOf(root, blog, { moves, texts })
	const isSame = links.length + moves.length + leading.length === 0
	const after = isSame ? next : await site.load(overlay())
	if (diagnostics.length === 0) diagnostics.push(...newErrors(blog, after, moves))
	return {
		moves,
		addresses,
		links,
		created: [...created.keys()],
		gone: lost.filter(({ from }) => !after.redirects.some((one) => one.from === from)),
		left,
		diagnostics,
		changes: [...texts].map(([file, text]) => {
			const before = created.has(file) ? undefined : readSource(root, file)
			return { file: movedFile(file, moves), before, after: markOf(before ?? '') + text }
		}),
		menu: site.menu.urls.flatMap((url) => {
			const to = termLink(url, addresses, starts)
			return to === undefined ? [] : [{ url, to, state: stateOf(url) }]
		}),
	}

	function stateOf(url: string): Retagging['menu'][number]['state'] {
		if (after.redirects.some((one) => one.from === url)) return 'leads on'
		return after.lists.some((one) => one.url === url) ? 'has no posts any more' : 'leads nowhere'
	}

	/** Writes the links of a post anew, and where it was if it has moved. */
	function follow(one: Post<unknown>): void {
		const now = nowAt.get(movedFile(one.file, moves))
		if (now === undefined) return
		const isNamed = movedFrom.has(one.url) && from.includes(one.title)
		const matter = {
			...(now.url !== one.url && formerAddress(one, now, site)),
			...(isNamed && { title: to }),
		}
		const isLinked = allReferences(one).some(({ url }) => newAddress(one.file, url))
		if (!isLinked && Object.keys(matter).length === 0) return
		const rewritten = rewritePost(now, matter, { address: (href) => newAddress(one.file, href) })
		diagnostics.push(...rewritten.diagnostics)
		if (rewritten.count > 0) links.push({ file: now.file, count: rewritten.count })
		if (rewritten.source !== now.source) texts.set(one.file, rewritten.source)
	}

	/** `undefined` if the link leads there by itself, or to something else. */
	function newAddress(file: string, href: string): string | undefined {
		const lead = target(file, href)
		if (lead === undefined || left.includes(lead.file)) return termLink(href, addresses, starts)
		const moved = movedFile(lead.file, moves)
		const isRight = (candidate: string) => {
			const found = nextTarget(movedFile(file, moves), candidate)
			return found?.file === moved && found.suffix === lead.suffix
		}
		return isRight(href) ? undefined : linkAddress(href, names, urls.get(moved) ?? href, isRight)
	}
}

function withoutMark(text: string): string {
	return text.replace(/^\ufeff/, '')
}

function markOf(text: string): string {
	return text.startsWith('\ufeff') ? '\ufeff' : ''
}
