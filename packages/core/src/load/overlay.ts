import { byCodeUnit } from '../by-code-unit.ts'
import { type Listing, markdownName } from './list-files.ts'

/** Texts in place of those on disk, by file; `undefined` for one that is to be gone. */
export type Overlay = ReadonlyMap<string, string | undefined>

/** Takes files from a listing that an overlay says are gone, and adds those that it brings. */
export function overlaid(listing: Listing, overlay: Overlay): Listing {
	const added = [...overlay].flatMap(([file, text]) => (text === undefined ? [] : file))
	const withAdded = (files: readonly string[], isMarkdown: boolean) => {
		const own = added.filter((file) => markdownName.test(file) === isMarkdown)
		return [...files.filter((file) => !overlay.has(file)), ...own].sort(byCodeUnit)
	}
	return {
		...listing,
		markdown: withAdded(listing.markdown, true),
		assets: withAdded(listing.assets, false),
	}
}
