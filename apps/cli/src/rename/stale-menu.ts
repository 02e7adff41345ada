import { type Blog, splitSuffix } from '@blog/core'
import { leadsOn } from './leads-on.ts'
import type { SiteMenuEntry } from './menu-entries.ts'
import { newAddresses } from './new-addresses.ts'
import { newNames } from './new-names.ts'
import { placeAfter, type SiteMoves } from './place-after.ts'
import type { RenameSite } from './rename-site.ts'
import type { WrittenPlace } from './written-addresses.ts'

/** An entry of the menu that still says an old address. */
export interface StaleEntry extends WrittenPlace {
	/** As written. */
	readonly url: string
	/** What it must say. */
	readonly to: string
	readonly state: 'leads on' | 'leads nowhere' | 'leads to another page' | 'has no posts any more'
}

/**
 * Finds entries of the menu that say where something was before moves.
 *
 * @param after The blog as it will be.
 * @param spell The address of what {@link SiteMoves.addresses} lead to, for one that nothing answers as it is spelled.
 */
export function staleMenu(
	site: RenameSite,
	after: Blog<unknown>,
	change: SiteMoves,
	spell: (url: string) => string | undefined = () => undefined,
): readonly StaleEntry[] {
	const { links, linksOf, config, contents, menu } = site
	const { moves, addresses } = change
	const linksAfter = linksOf(after, moves)
	const names = newNames(moves, addresses)
	const none: ReadonlySet<string> = new Set()
	const follow = newAddresses({ ...change, before: links, after: linksAfter, names, files: none })
	const whole = contents.find((one) => one.language === undefined && !one.isOfCollections)
	const top = [whole?.folder, '_.md'].filter(Boolean).join('/')
	const stale = menu.entries.flatMap((entry) => {
		const { url, page } = entry
		const to = (page !== undefined && newPage(page)) || newUrl(entry)
		if (to === undefined) return []
		return menu.placesOf(entry).map(({ text, ...place }) => ({
			...place,
			url: text ?? page ?? url,
			to,
			state: stateOf(url),
		}))
	})
	return inOrder(stale)

	function newPage(page: string): string | undefined {
		const slash = page.startsWith('/') ? '' : '/'
		return follow.address(top, slash + page)?.slice(slash.length)
	}

	function newUrl({ url, page }: SiteMenuEntry): string | undefined {
		if (page !== undefined && links.target(top, `/${page.replace(/^\/+/, '')}`)) return undefined
		const { start, path, suffix } = partsOf(url)
		const place = links.at(path)
		if (place === undefined) return spell(url)
		const now = placeAfter(place, linksAfter, change)
		return now === undefined || now.url === place.url ? undefined : start + now.url + suffix
	}

	function stateOf(url: string): StaleEntry['state'] {
		const { path } = partsOf(url)
		if (leadsOn(path, after, config)) return 'leads on'
		if (after.lists.some((one) => one.url === path)) return 'has no posts any more'
		return linksAfter.at(path)?.file === undefined ? 'leads nowhere' : 'leads to another page'
	}

	/** A path of the site, what stands before it, and its query and fragment. */
	function partsOf(url: string) {
		const [whole, suffix] = splitSuffix(url)
		const start = site.starts.find((one) => whole.startsWith(`${one}/`)) ?? ''
		return { start, path: whole.slice(start.length), suffix }
	}
}

/** By their places, each of these once. */
function inOrder(entries: readonly StaleEntry[]): readonly StaleEntry[] {
	const byPlace = new Map(
		entries.map((one) => [`${one.file}:${one.line}:${one.column}:${one.url}`, one]),
	)
	return [...byPlace.values()].sort(
		(a, b) =>
			(a.file === b.file ? 0 : a.file < b.file ? -1 : 1) ||
			(a.line ?? 0) - (b.line ?? 0) ||
			(a.column ?? 0) - (b.column ?? 0),
	)
}
