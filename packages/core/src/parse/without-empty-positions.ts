import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Takes positions of nodes away that say no place, as some plug-ins leave them: who finds one reads its lines. */
export function withoutEmptyPositions(tree: Root): void {
	visit(tree, (node: Nodes) => {
		if ('position' in node && !isPosition(node.position)) delete node.position
	})
}

function isPosition(position: unknown): boolean {
	const { start, end } = (position ?? {}) as { readonly start?: unknown; readonly end?: unknown }
	return isPoint(start) && isPoint(end)
}

/** Unist leaves it open whether there is an offset. */
function isPoint(point: unknown): boolean {
	const { line, column, offset = 0 } = (point ?? {}) as Readonly<Record<string, unknown>>
	return [line, column, offset].every((part) => typeof part === 'number')
}
