/**
 * Tells whether a text has a footnote reference inside the text of a link (`[a [^1] b](`), or right before an address (`[^1]https:`), which the
 * two parsers read otherwise. One walk over its brackets: a pattern takes time that is cubic in the length of a line made to stop it.
 */
export function hasNoteInLink(text: string): boolean {
	/** A bracket is open on this line since the last one was closed. */
	let isOpen = false
	/** There was the beginning of a footnote reference since then, and before that an open bracket. */
	let [hasNote, hasInner] = [false, false]
	/** The same between the two brackets that were closed last. */
	let wasInner = false
	for (const { 0: mark, index } of text.matchAll(/\[\^(?!\])|[[\]\n]/g)) {
		if (mark === ']') {
			if (hasNote && /^(?:https?:|www\.)/i.test(text.slice(index + 1, index + 8))) return true
			if (wasInner && text[index + 1] === '(') return true
			wasInner = hasInner
		}
		if (mark === ']' || mark === '\n') {
			if (mark === '\n') wasInner = false
			isOpen = hasNote = hasInner = false
			continue
		}
		if (mark === '[^') {
			hasNote = true
			if (isOpen) hasInner = true
		}
		isOpen = true
	}
	return false
}
