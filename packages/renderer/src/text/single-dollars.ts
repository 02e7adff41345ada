import type { Nodes } from 'mdast'

/**
 * Puts a formula of a sentence between single dollars. One that has a dollar itself stays as it is.
 *
 * @param source What the positions of the tree are of.
 * @returns What is to stand where; nothing for other nodes.
 * @example singleDollars(node, 'Of $$x$$.') // [{ start: 3, end: 8, text: '$x$' }]
 */
export function singleDollars(
	node: Nodes,
	source: string,
): readonly { readonly start: number; readonly end: number; readonly text: string }[] {
	const start = node.position?.start.offset
	const end = node.position?.end.offset
	if ((node.type as string) !== 'inlineMath' || start === undefined || end === undefined) return []
	const formula = /^\$\$([^$]+)\$\$$/.exec(source.slice(start, end))?.[1]
	const text = formula === undefined ? '' : trimmed(formula)
	return text === '' ? [] : [{ start, end, text: `$${text}$` }]
}

/** Without space around it, but for one that a backslash makes part of it: `x\ `. */
function trimmed(formula: string): string {
	const text = formula.trim()
	const isEscape = /(?<!\\)\\(?:\\\\)*$/.test(text)
	return isEscape ? `${text} ` : text
}
