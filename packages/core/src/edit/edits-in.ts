import type { Nodes } from 'mdast'
import { lazily } from '../lazily.ts'
import { escapedAddresses } from './escaped-addresses.ts'
import type { Edit } from './field.ts'
import { hasCall } from './has-call.ts'
import { isBegun } from './is-begun.ts'
import { ownEdits } from './own-edits.ts'
import { spanAround } from './span-around.ts'
import { type Tags, tagsIn } from './tags-in.ts'
import { writtenAddresses } from './written-addresses.ts'
import { writtenParts } from './written-parts.ts'
import { writtenWords } from './written-words.ts'

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
	const addresses = writtenAddresses(written)
	const escaped = escapedAddresses(written, tags)
	const parts = writtenParts(written)
	const words = lazily(() => (word ? writtenWords(written, word) : []))
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
		const own = tags ? inHtml(tags, url, wanted, isCandidate) : inMarkdown(url, wanted)
		if (own.length > 0) return own
		if (words().length > 0) return words()
		const ofTemplates = parts(url, wanted)
		// What no tag has may be an argument that templates make tags of.
		return ofTemplates.length > 0 ? ofTemplates : addresses(url, wanted, isCandidate)
	}

	/** One address may stand in several spellings. */
	function inHtml(tags: Tags, url: string, wanted: string, isCandidate?: boolean) {
		// No text looks like a call, whose quotes may stand within others.
		if (hasCall(url)) return addresses(url, wanted, isCandidate)
		const own = addresses(url, wanted, isCandidate, (edits) => ownEdits(tags, edits, isCandidate))
		const unescaped = escaped(url, wanted)
		const known = new Set(own.map((edit) => spanAround(unescaped, edit)))
		return [...own, ...unescaped.filter((edit) => !known.has(edit))]
	}

	/** A title or a label may look like the address, and the text of an image may have links of its own. */
	function inMarkdown(url: string, wanted: string): readonly Edit[] {
		const all = addresses(url, wanted)
		const own = all.filter((edit) => isBegun(written, edit))
		if (own.length === 1) return own
		const unescaped = own.length === 0 ? escaped(url, wanted) : []
		return unescaped.length > 0 ? unescaped : all
	}
}
