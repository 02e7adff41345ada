import { type Blog, type Diagnostic, setFrontMatter } from '@blog/core'
import { formerAddress } from '../rename/former-address.ts'
import { type Move, movedFile } from '../rename/move.ts'
import type { RenameSite } from '../rename/rename-site.ts'
import type { TermAddress } from './term-addresses.ts'

/**
 * Writes aliases into the files of the new tag's pages.
 *
 * @param blog With these files.
 * @param texts By file as it is now; gets the new ones.
 * @param created Those of `texts` that are new, and lie where they will.
 * @returns Why one cannot be written.
 */
export function writeAliases(
	site: RenameSite,
	blog: Blog<unknown>,
	lost: readonly TermAddress[],
	moves: readonly Move[],
	texts: Map<string, string>,
	created: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
	const back = moves.map(({ from, to }) => ({ from: to, to: from }))
	return lost.flatMap(({ from, to }) => {
		const list = blog.lists.find(({ url }) => url === to)
		if (!list) return []
		const key = created.has(list.file) ? list.file : movedFile(list.file, back)
		const now = { ...list, source: texts.get(key) ?? list.source }
		const matter = formerAddress({ ...now, url: from }, now, site)
		const edited = setFrontMatter(now.source, matter, list.file)
		if (edited.source !== undefined) texts.set(key, edited.source)
		return edited.diagnostics
	})
}
