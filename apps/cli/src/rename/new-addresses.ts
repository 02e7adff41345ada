import type { SiteLinks, SitePlace } from '@blog/builder'
import { linkAddress, type NewName } from './link-address.ts'
import { movedFile } from './move.ts'
import { isSamePlace, placeAfter, type SiteMoves } from './place-after.ts'

/** What leads to what, before and after moves. */
export interface AddressOptions extends SiteMoves {
	/** Links of the site as it is. */
	readonly before: SiteLinks
	/** Links of the site as it will be. */
	readonly after: SiteLinks
	readonly names: readonly NewName[]
	/** Files that front matter may name. */
	readonly files: ReadonlySet<string>
	/** A spelling to try before others. */
	readonly spell?: (href: string) => string | undefined
}

/** Says what addresses must be to lead where they did. */
export interface NewAddresses {
	/** `undefined` if the link leads there by itself, or was broken before. */
	address(file: string, href: string): string | undefined
	/** The same for a text of the front matter, if it names a picture or another file that is no post: one without a slash counts from the top of the site too. */
	value(file: string, text: string): string | undefined
}

/** Finds the addresses that links and front matter must have after moves. */
export function newAddresses(options: AddressOptions): NewAddresses {
	const { before, after, moves, names, files, spell } = options
	return { address, value }

	function address(file: string, href: string): string | undefined {
		const lead = before.target(file, href)
		if (lead === undefined) return undefined
		const place = placeAfter(lead.place, after, options)
		if (place === undefined) return undefined
		const isRight = (candidate: string) => {
			const found = after.target(movedFile(file, moves), candidate)
			return found?.suffix === lead.suffix && isSamePlace(found.place, place)
		}
		if (isRight(href)) return undefined
		const spelled = spell?.(href)
		if (spelled !== undefined && isRight(spelled)) return spelled
		return linkAddress(href, names, place.url, isRight)
	}

	function value(file: string, text: string): string | undefined {
		const top = nameOf(before.target(file, text)?.place) ? '' : '/'
		const isFile = nameOf(before.target(file, top + text)?.place) !== undefined
		return isFile ? address(file, top + text)?.slice(top.length) : undefined
	}

	function nameOf(place: SitePlace | undefined): string | undefined {
		return place?.file !== undefined && files.has(place.file) ? place.file : undefined
	}
}
