import type { Nodes, Root } from 'mdast'

/** A list item with nothing on its line, or with nothing but a task box. */
const emptyItem =
	/^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*(?:[-+*]|\d{1,9}[.)])(?:[ \t]+\[[ \txX]\])?[ \t\r]*$/

/**
 * Tells whether a text has a line that looks like an empty list item. Lines of code of the text's own are none: both parsers know where it
 * begins and ends.
 *
 * @param tree Of the text.
 */
export function hasEmptyItem(text: string, tree: Root): boolean {
	let fences: Nodes[] | undefined
	let next = 0

	/** Asked of one line after another. */
	function isInCode(offset: number): boolean {
		fences ??= tree.children.filter((node) => isFencedCode(node, text))
		while (next < fences.length && (fences[next]?.position?.end.offset ?? 0) <= offset) next++
		return next < fences.length && (fences[next]?.position?.start.offset ?? 0) < offset
	}

	// Only short lines are looked at: a pattern over the whole text is five times slower.
	for (let start = 0, end = 0; end < text.length; start = end + 1) {
		end = text.indexOf('\n', start)
		if (end === -1) end = text.length
		if (end - start >= 40 || !mayBeItem(text, start, end)) continue
		if (emptyItem.test(text.slice(start, end)) && !isInCode(start)) return true
	}
	return false
}

/** Whether a line begins with what begins an item: most do not, and need no slice. */
function mayBeItem(text: string, start: number, end: number): boolean {
	for (let index = start; index < end; index++) {
		const code = text.charCodeAt(index)
		const isSpace = code === 32 || code === 9 || code === 62
		if (!isSpace) return code === 45 || code === 43 || code === 42 || (code >= 48 && code <= 57)
	}
	return false
}

/** Whether a node is code with fences around it. */
export function isFencedCode({ type, position }: Nodes, text: string): boolean {
	const first = text[position?.start.offset ?? 0]
	return type === 'code' && (first === '`' || first === '~')
}
