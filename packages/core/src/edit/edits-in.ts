import type { Nodes } from 'mdast'
import type { Edit } from './field.ts'
import { isBegun } from './is-begun.ts'
import { ownEdits } from './own-edits.ts'
import { tagsIn } from './tags-in.ts'
import { writtenAddresses, writtenParts, writtenWords } from './written-addresses.ts'

/**
 * Finds what to change in a source so that an address of a node is another one; nothing if it does not stand there. For the same address it
 * is the same list: a page may have thousands of links to another.
 */
export type AddressEdits = (url: string, wanted: string, isCandidate?: boolean) => readonly Edit[]

/**
 * Makes {@link AddressEdits} for the addresses of one node.
 *
 * @param word The new word for one in a tag of a template.
 */
export function editsIn(
	node: Nodes,
	source: string,
	word?: (word: string) => string | undefined,
): AddressEdits {
	const [start, end] = [node.position?.start.offset, node.position?.end.offset]
	if (start === undefined || end === undefined) return () => []
	const last = node.type === 'link' ? node.children.at(-1)?.position?.end.offset : undefined
	const isSelfNamed = node.type === 'link' && !source.slice(last ?? start, end).includes('](')
	// The text of a link may look like its address.
	const from = isSelfNamed ? start : (last ?? start)
	const written = source.slice(from, end)
	const tags = node.type === 'html' ? tagsIn(written) : undefined
	const known = new Map<string, readonly Edit[]>()
	return (url, wanted, isCandidate) => {
		const asked = JSON.stringify([url, wanted, isCandidate])
		const edits = known.get(asked) ?? found(url, wanted, isCandidate)
		known.set(asked, edits)
		return edits
	}

	function found(url: string, wanted: string, isCandidate?: boolean): readonly Edit[] {
		return foundIn(url, wanted, isCandidate).map((edit) => ({
			...edit,
			from: edit.from + from,
			to: edit.to + from,
		}))
	}

	function foundIn(url: string, wanted: string, isCandidate?: boolean): readonly Edit[] {
		const search = (keep?: (edits: readonly Edit[]) => readonly Edit[]) =>
			writtenAddresses(written, url, wanted, isCandidate, keep)
		const own = tags ? search((edits) => ownEdits(tags, edits, isCandidate)) : inMarkdown(search())
		if (own.length > 0) return own
		const words = word ? writtenWords(written, word) : []
		if (words.length > 0) return words
		const parts = writtenParts(written, url, wanted)
		// What no tag has may be an argument that templates make tags of.
		return parts.length > 0 ? parts : search()
	}

	/** The text of an image may have links of its own. */
	function inMarkdown(all: readonly Edit[]): readonly Edit[] {
		const own = all.filter((edit) => isBegun(written, edit))
		return own.length === 1 ? own : all
	}
}
