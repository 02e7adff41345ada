import type { Nodes, Parents, Root, Text } from 'mdast'
import { textCutter } from '../text-cutter.ts'

/**
 * Reads `==marked==` or `++inserted++`: two signs before and after words, in one paragraph.
 *
 * @param tree Changed.
 * @param sign `=` or `+`.
 * @param hName The element that it becomes.
 * @param source What the positions of the tree are of.
 */
export function wrapMarks(tree: Root, sign: string, hName: string, source: string): void {
	const mark = sign + sign
	visit(tree)

	function visit(parent: Parents): void {
		for (const child of parent.children) if ('children' in child) visit(child)
		if (!parent.children.some((child) => child.type === 'text' && child.value.includes(mark)))
			return
		const parts = (parent.children as Nodes[]).flatMap((child) =>
			child.type === 'text' ? pieces(child, mark, source) : [child],
		)
		parent.children = wrapped(parts) as typeof parent.children
	}

	function wrapped(parts: readonly Nodes[]): Nodes[] {
		const done: Nodes[] = []
		let open = -1
		parts.forEach((part, index) => {
			if (!isMark(part)) done.push(part)
			else if (open >= 0 && canClose(parts[index - 1])) {
				const inner = done.splice(open)
				// The sign that opened it is the first of them.
				const position = spanOf(inner.shift(), part)
				done.push({ type: 'emphasis', data: { hName }, children: inner, position } as Nodes)
				open = -1
			} else {
				if (open < 0 && canOpen(parts[index + 1])) open = done.length
				done.push(part)
			}
		})
		return done
	}

	function isMark(node: Nodes): boolean {
		return node.type === 'text' && node.value === mark
	}
}

/** A text as pieces, of which each mark is one. */
function pieces(node: Text, mark: string, source: string): Nodes[] {
	const cut = textCutter(node, source)
	let at = 0
	return node.value.split(mark).flatMap((piece, index): Nodes[] => {
		const start = index > 0 ? at + mark.length : at
		const end = start + piece.length
		const parts = [
			...(index > 0 ? [cut(at, start)] : []),
			...(piece === '' ? [] : [cut(start, end)]),
		]
		at = end
		return parts
	})
}

function spanOf(first: Nodes | undefined, last: Nodes): Nodes['position'] {
	if (!first?.position || !last.position) return undefined
	return { start: first.position.start, end: last.position.end }
}

function canOpen(next: Nodes | undefined): boolean {
	return next !== undefined && !(next.type === 'text' && /^\s/.test(next.value))
}

function canClose(before: Nodes | undefined): boolean {
	return before !== undefined && !(before.type === 'text' && /\s$/.test(before.value))
}
