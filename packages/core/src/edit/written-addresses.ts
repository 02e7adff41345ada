import { lazily } from '../lazily.ts'
import { addressStarts } from './address-starts.ts'
import type { Edit } from './field.ts'
import { hasCall } from './has-call.ts'
import { plainAddress } from './plain-address.ts'

/** Which of the places of one spelling count. */
type Keep = (edits: readonly Edit[]) => readonly Edit[]

/**
 * Makes the function that finds where an address stands in the source of a link: as it is, percent-encoded, or with what HTML and Markdown escape. The source is
 * read once for all of them.
 *
 * @param written Source of the link, from the end of its text on; or of HTML.
 * @returns Takes the address as parsed, the new one, whether a comma may stand before it and behind, and which places count.
 */
export function writtenAddresses(
	written: string,
): (url: string, wanted: string, isInSrcSet?: boolean, keep?: Keep) => readonly Edit[] {
	const starts = lazily(() => addressStarts(written))
	return (url, wanted, isInSrcSet, keep = (edits) => edits) => {
		for (const [old, text] of spellings(url, wanted)) {
			const edits: Edit[] = []
			for (const at of starts()(old)) {
				if (!written.startsWith(old, at) || at < (edits.at(-1)?.to ?? 0)) continue
				const to = at + old.length
				// In the argument of a shortcode a quote may have a backslash before it.
				const behind = written.startsWith('\\"', to) ? to + 1 : to
				if (!isWhole(isInSrcSet, written[at - 1], written[behind])) continue
				// Between `<` and `>` a blank stays one.
				const isBare = written[at - 1] === '<' && written[to] === '>' && /[\s()]/.test(old)
				edits.push({ from: at, to, text: isBare && !/[<>\\]/.test(wanted) ? wanted : text })
			}
			const kept = keep(edits)
			if (kept.length > 0) return kept
		}
		return []
	}
}

/** The address in each way to write it, with the new one in the same. */
function spellings(url: string, wanted: string): readonly (readonly [string, string])[] {
	const plain = plainAddress(wanted)
	const escapeHtml = (text: string) => text.replaceAll('&', '&amp;')
	const escapeMarkdown = (text: string) => text.replace(/[()*_[\]~&]/g, '\\$&')
	return [
		[url, hasCall(wanted) ? wanted : plain],
		[encodeURI(url), encodeURI(wanted)],
		[escapeHtml(url), escapeHtml(plain)],
		[escapeMarkdown(url), escapeMarkdown(wanted)],
	]
}

/** Whether nothing of the address stands before or behind: in `src="a.md"` it does not. */
function isWhole(isInSrcSet = false, before = ' ', after = ' '): boolean {
	if (isInSrcSet) return /[\s"'=,]/.test(before) && /[\s"'>,]/.test(after)
	return /[\s("'<=:[`]/.test(before) && /[\s)"'>\]`]/.test(after)
}
