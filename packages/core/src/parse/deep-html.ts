import type { Html, Nodes, Root } from 'mdast'
import type { Place } from '../diagnostics/diagnostic.ts'
import { voidElements } from './void-elements.ts'

/**
 * Finds where the raw HTML of a tree is nested deeper than a limit. It stops there, so that its time grows as the text does.
 *
 * @param limit Elements in each other.
 * @returns Where the element begins that is one too many.
 */
export function deepHtml(tree: Root, limit: number): Place | undefined {
	const open: string[] = []
	return visit(tree)

	function visit(node: Nodes): Place | undefined {
		if (node.type === 'html') return deepTag(node, open, limit)
		if (!('children' in node)) return undefined
		for (const child of node.children) {
			const place = visit(child)
			if (place) return place
		}
		return undefined
	}
}

/** A comment, an element whose content is text, and a tag. Only tags have a name. */
const piece =
	/<!--[\s\S]*?(?:-->|$)|<(script|style|textarea|title|xmp|iframe|noembed|noframes)(?=[\s/>])[\s\S]*?(?:<\/\1(?=[\s/>])|$)|<(?<end>\/?)(?<name>[a-z][^\s/>]*)[^>]*>/gi

/** @param open Changed: elements that are open. */
function deepTag(node: Html, open: string[], limit: number): Place | undefined {
	for (const { index, groups } of node.value.matchAll(piece)) {
		const name = groups?.name?.toLowerCase()
		if (name === undefined || voidElements.has(name)) continue
		if (groups?.end) {
			const at = open.lastIndexOf(name)
			if (at >= 0) open.length = at
			continue
		}
		const ended = endedBy[name] ?? []
		while (ended.includes(open.at(-1) ?? '')) open.pop()
		open.push(name)
		if (open.length > limit) return placeIn(node, index)
	}
	return undefined
}

const cells = ['p', 'td', 'th']
const rows = [...cells, 'tr']
const groups = [...rows, 'tbody', 'thead', 'tfoot']

/** Elements that end where another begins, since their end tag may be left out. */
const endedBy: Readonly<Record<string, readonly string[]>> = {
	p: ['p'],
	li: ['p', 'li'],
	dt: ['p', 'dt', 'dd'],
	dd: ['p', 'dt', 'dd'],
	td: cells,
	th: cells,
	tr: rows,
	tbody: groups,
	thead: groups,
	tfoot: groups,
	option: ['option'],
	optgroup: ['option', 'optgroup'],
	rp: ['rp', 'rt'],
	rt: ['rp', 'rt'],
}

function placeIn({ value, position }: Html, index: number): Place {
	const lines = value.slice(0, index).split('\n')
	const { line, column } = position?.start ?? { line: 1, column: 1 }
	const last = (lines.at(-1) ?? '').length
	return { line: line + lines.length - 1, column: lines.length === 1 ? column + last : last + 1 }
}
