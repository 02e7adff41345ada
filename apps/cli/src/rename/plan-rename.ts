import { type Blog, byteOrderMarkOf, type Diagnostic, type Post } from '@blog/core'
import { isShownIn } from '../posts/is-shown-in.ts'
import { newErrors } from '../posts/new-errors.ts'
import { readAgain } from '../posts/read-source.ts'
import type { SourceChange } from '../posts/write-sources.ts'
import { checkSame } from './check-same.ts'
import { firstStep } from './first-step.ts'
import { formerAddress } from './former-address.ts'
import { leadsOn } from './leads-on.ts'
import { type Move, movedFile } from './move.ts'
import { newAddresses } from './new-addresses.ts'
import { newNames } from './new-names.ts'
import type { RenameSite } from './rename-site.ts'
import { isRewritten, rewritePost } from './rewrite-post.ts'
import { overlayOf, postsOf } from './site-change.ts'
import { type StaleEntry, staleMenu } from './stale-menu.ts'

/** What to do, and why it cannot be done; then nothing is to be done. */
export interface Renaming {
	readonly moves: readonly Move[]
	/** Files as they will be called. */
	readonly changes: readonly SourceChange[]
	/** Posts with another address. */
	readonly addresses: readonly {
		readonly file: string
		readonly from: string
		readonly to: string
	}[]
	/** How many links and images of a file are written anew. */
	readonly links: readonly { readonly file: string; readonly count: number }[]
	/** Addresses that readers know and that nothing leads on from. */
	readonly withoutRedirect: readonly Move[]
	/** Entries of the menu that still say an old address. */
	readonly menu: readonly StaleEntry[]
	readonly diagnostics: readonly Diagnostic[]
}

/**
 * Finds what to move and to write so that a post has another name. The blog is loaded as it would be: every link must lead where it did, and
 * nothing may be wrong that is not wrong now.
 *
 * @param name One segment of a URL.
 * @throws {BlogError} `USAGE` if it cannot have that name; `IO` if a file cannot be read.
 */
export async function planRename(
	site: RenameSite,
	post: Post<unknown>,
	name: string,
): Promise<Renaming> {
	const { root, blog, config } = site
	const { moves, matter, next } = await firstStep(site, post, name)
	const postAt = new Map(postsOf(next).map((one) => [one.file, one]))
	const addresses = postsOf(blog).flatMap(({ file: old, url: from }) => {
		const file = movedFile(old, moves)
		const to = postAt.get(file)?.url
		return to === undefined || to === from ? [] : [{ file, from, to }]
	})
	// Two posts may have had one address.
	const taken = new Set(postsOf(next).map(({ url }) => url))
	const names = newNames(moves, addresses)
	const follow = newAddresses({
		before: site.links,
		after: site.linksOf(next, moves),
		moves,
		addresses,
		names,
		files: new Set(blog.assets.map(({ file }) => file)),
	})
	const texts = new Map<string, string>()
	const links: { file: string; count: number }[] = []
	const diagnostics: Diagnostic[] = []
	const menu: StaleEntry[] = []
	const withoutRedirect: Move[] = []
	for (const one of postsOf(blog)) {
		const file = movedFile(one.file, moves)
		const now = postAt.get(file)
		const changes = {
			...(one === post && matter),
			...(now && !taken.has(one.url) && formerAddress(one, now, site)),
		}
		const rewriter = {
			address: (href: string) => follow.address(one.file, href),
			word: newWord,
			value: (text: string) => follow.value(one.file, text),
		}
		if (!isRewritten(one, rewriter) && Object.keys(changes).length === 0) continue
		const rewritten = rewritePost(one, changes, rewriter)
		diagnostics.push(...rewritten.diagnostics)
		if (rewritten.count > 0) links.push({ file, count: rewritten.count })
		if (rewritten.source !== one.source) texts.set(one.file, rewritten.source)
	}
	if (diagnostics.length === 0) {
		const after = await site.load(overlayOf(root, blog, { moves, texts }))
		diagnostics.push(...newErrors(blog, after, moves))
		if (diagnostics.length === 0) checkSame(site, after, { moves, addresses })
		menu.push(...staleMenu(site, after, { moves, addresses }))
		withoutRedirect.push(...lostAddresses(after))
	}
	const changes = [...texts].map(([file, after]) => {
		const before = readAgain(root, file, site.sources.get(file))
		return { file: movedFile(file, moves), before, after: byteOrderMarkOf(before) + after }
	})
	return { moves, changes, addresses, links, withoutRedirect, menu, diagnostics }

	function lostAddresses(after: Blog<unknown>): readonly Move[] {
		const known = new Set(
			postsOf(blog)
				.filter((one) => isShownIn(one, config.blog))
				.map(({ url }) => url),
		)
		return addresses
			.filter(({ from }) => known.has(from) && !taken.has(from) && !leadsOn(from, after, config))
			.map(({ from, to }) => ({ from, to }))
	}

	function newWord(word: string): string | undefined {
		const last = word.slice(word.lastIndexOf('/') + 1)
		const after = names.find(({ before }) => before === last)?.after
		return after && word.slice(0, word.length - last.length) + after
	}
}
