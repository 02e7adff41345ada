import type { SiteLinks, SitePlace } from '@blog/builder'
import { decodePath, encodePath } from '@blog/core'
import { type Move, movedFile } from './move.ts'

/** What differs between a site and what is to become of it. */
export interface SiteMoves {
	readonly moves: readonly Move[]
	/** Pages with another address. */
	readonly addresses: readonly (Move & {
		/** Of a post, as it will be called; all that is made below the page of a tag moves with that. */
		readonly file?: string
	})[]
	/** Files of tags that stay, though their tag has another page. */
	readonly keptFiles?: readonly string[]
}

/**
 * Finds where that is to which links of a site lead, in what becomes of the site: files of the static folder and old paths stay, posts, tags and what is made for them move.
 *
 * @param after Links of what becomes of it.
 * @returns `undefined` if it is gone.
 */
export function placeAfter(
	{ file, url, leadsOnTo, sources }: SitePlace,
	after: SiteLinks,
	{ moves, addresses, keptFiles = [] }: SiteMoves,
): SitePlace | undefined {
	if (file !== undefined && !keptFiles.includes(file)) return after.of(movedFile(file, moves))
	if (leadsOnTo !== undefined) {
		const post = movedFile(leadsOnTo, moves)
		const old = after.at(url)
		return old?.leadsOnTo === post ? old : after.of(post)
	}
	const files = sources.map((one) => movedFile(one, moves))
	for (const address of addresses) {
		if (address.file !== undefined && !files.includes(address.file)) continue
		const moved = movedUrl(url, address)
		if (moved !== undefined) return after.at(moved)
	}
	return after.at(url)
}

/** Whether two places of one site are the same. */
export function isSamePlace(a: SitePlace, b: SitePlace): boolean {
	return a.file === b.file && (a.file !== undefined || a.url === b.url)
}

/** Where a path goes with the page that it is the address of, or below it: the feed of `/tags/go/`. */
function movedUrl(url: string, { from, to }: Move): string | undefined {
	const [path, page] = [url, from].map((one) => decodePath(one) ?? one) as [string, string]
	if (path === page) return to
	const stem = stemOf(page)
	return path.startsWith(`${stem}/`) ? stemOf(to) + encodePath(path.slice(stem.length)) : undefined
}

function stemOf(page: string): string {
	return page.replace(/(?:\.html|\/)$/, '')
}
