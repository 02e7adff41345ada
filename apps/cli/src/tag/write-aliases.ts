import { type Blog, type Diagnostic, setFrontMatter } from '@blog/core'
import { formerAddress } from '../rename/former-address.ts'
import { movedFile } from '../rename/move.ts'
import type { RenameSite } from '../rename/rename-site.ts'
import type { SiteChange } from '../rename/site-change.ts'
import type { TermAddress } from './term-addresses.ts'

/** Which pages are to lead on. */
export interface WantedAliases {
	/** With the files that say so. */
	readonly blog: Blog<unknown>
	/** Pages that readers know, and where they are to lead to. */
	readonly pages: readonly TermAddress[]
	/** Files that are new, and lie where they will. */
	readonly created: ReadonlyMap<string, string>
}

/** What files of tags say then, and why some cannot. */
export interface WrittenAliases {
	readonly texts: SiteChange['texts']
	readonly diagnostics: readonly Diagnostic[]
}

/**
 * Writes aliases into the files of the new tag's pages.
 *
 * @param change What is planned already.
 */
export function writeAliases(
	site: RenameSite,
	{ blog, pages, created }: WantedAliases,
	{ moves, texts }: SiteChange,
): WrittenAliases {
	const back = moves.map(({ from, to }) => ({ from: to, to: from }))
	const written = new Map<string, string>()
	const diagnostics: Diagnostic[] = []
	for (const { from, to } of pages) {
		const list = blog.lists.find(({ url, isUnwritten }) => url === to && !isUnwritten)
		if (!list) continue
		const key = created.has(list.file) ? list.file : movedFile(list.file, back)
		const now = { ...list, source: written.get(key) ?? texts.get(key) ?? list.source }
		const matter = formerAddress({ ...now, url: from }, now, site)
		const edited = setFrontMatter(now.source, matter, list)
		if (edited.source !== undefined) written.set(key, edited.source)
		diagnostics.push(...edited.diagnostics)
	}
	return { texts: written, diagnostics }
}
