import type { Root } from 'mdast'
import type { Cut } from './cut-tree.ts'
import { endOfMarkup } from './flow/end-of-markup.ts'
import { SummaryEnd } from './flow/summary-end.ts'
import { writeFlow } from './flow/write-flow.ts'

/**
 * Finds where Hugo's automatic summary ends: after the top-level node in which the paragraph with word `length` ends, or, if that
 * stands in an HTML element which the author opened before, after the tag that closes the element. (The second half was found by
 * comparing with Hugo 0.169.)
 *
 * @param length Words.
 * @param cjk Count characters instead, where they are not ASCII.
 * @returns `undefined` if the summary is the whole post.
 */
export function automaticCut(tree: Root, length: number, cjk: boolean): Cut | undefined {
	const end = new SummaryEnd(length, cjk)
	const index = length > 0 ? writeFlow(tree, end) : undefined
	const node = index === undefined ? undefined : tree.children[index]
	if (index === undefined || !node) return undefined
	const inside = node.type === 'html' ? end.rawEnd : undefined
	return closeElements(tree, index, inside) ?? { path: [index], inside }
}

const name = /^<(\/?)([A-Za-z][A-Za-z0-9:-]*)/
const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i

/** Goes on from a cut to the tag that closes the outermost element which is open there and ever closed. */
function closeElements(tree: Root, index: number, inside: number | undefined): Cut | undefined {
	const open: string[] = []
	let depth: number | undefined
	let cut: Cut | undefined
	for (const [at, node] of tree.children.entries()) {
		if (depth === undefined && at > index) depth = open.length
		if (depth === 0) return cut
		if (node.type !== 'html') continue
		for (const { closing, element, end } of tagsOf(node.value)) {
			if (depth === undefined && at === index && inside !== undefined && end > inside)
				depth = open.length
			if (depth === 0) return cut
			if (!closing) {
				open.push(element)
				continue
			}
			const opened = open.lastIndexOf(element)
			if (opened < 0) continue
			open.length = opened
			if (depth !== undefined && opened < depth) {
				depth = opened
				cut = { path: [at], inside: end }
			}
		}
	}
	return cut
}

function* tagsOf(html: string): Iterable<{ closing: boolean; element: string; end: number }> {
	for (let start = html.indexOf('<'); start >= 0; start = html.indexOf('<', start)) {
		const end = endOfMarkup(html, start)
		if (end < 0) return
		const [written, slash, element = ''] = name.exec(html.slice(start, end)) ?? []
		const isEmpty = isVoid.test(element) || html[end - 2] === '/'
		if (written && !isEmpty) yield { closing: slash === '/', element: element.toLowerCase(), end }
		start = end === start ? start + 1 : end
	}
}
