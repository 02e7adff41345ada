import type { Nodes, Parents, Root, Text } from 'mdast'

/**
 * Reads `==marked==` or `++inserted++`: two signs before and after words, in one paragraph.
 *
 * @param tree Changed.
 * @param sign `=` or `+`.
 * @param hName The element that it becomes.
 */
export function wrapMarks(tree: Root, sign: string, hName: string): void {
	const mark = sign + sign
	visit(tree)

	function visit(parent: Parents): void {
		for (const child of parent.children) if ('children' in child) visit(child)
		if (!parent.children.some((child) => child.type === 'text' && child.value.includes(mark)))
			return
		const parts = (parent.children as Nodes[]).flatMap((child) =>
			child.type === 'text' ? cut(child, mark) : [child],
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
				inner.shift()
				done.push({ type: 'emphasis', data: { hName }, children: inner } as Nodes)
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
function cut(node: Text, mark: string): Nodes[] {
	const { value, ...others } = node
	const pieces = value.split(mark)
	return pieces.flatMap((piece, index): Nodes[] => [
		...(index > 0 ? [{ ...others, type: 'text' as const, value: mark }] : []),
		...(piece === '' ? [] : [{ ...others, type: 'text' as const, value: piece }]),
	])
}

function canOpen(next: Nodes | undefined): boolean {
	return next !== undefined && !(next.type === 'text' && /^\s/.test(next.value))
}

function canClose(before: Nodes | undefined): boolean {
	return before !== undefined && !(before.type === 'text' && /\s$/.test(before.value))
}
