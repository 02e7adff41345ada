import type { Nodes, Root, Text } from 'mdast'
import { alignText } from '../parse/source-of-text.ts'

const written = /\\["']|&(?:quot|apos|#0*3[49]|#x0*2[27]);/i

interface StraightData {
	readonly straight?: readonly number[]
}

/** Places of quotes in a text that stay as they are. */
export function straightQuotes({ data }: Text): readonly number[] {
	return (data as StraightData | undefined)?.straight ?? []
}

/**
 * Notes at texts which of their quotes are written with a backslash or as a reference: as in Goldmark no typographic quotes are made of them.
 *
 * @param tree As it was parsed.
 * @param source What its positions are of.
 */
export function noteStraightQuotes(tree: Root, source: string): void {
	if (!written.test(source)) return
	visit(tree)

	function visit(node: Nodes): void {
		if (node.type === 'text') note(node, source)
		else if ('children' in node) for (const child of node.children) visit(child)
	}
}

function note(node: Text, source: string): void {
	const { value, position } = node
	const start = position?.start.offset ?? 0
	if (!written.test(source.slice(start, position?.end.offset))) return
	const straight: number[] = []
	for (const { index, text, start: from, end } of alignText(value, source, start))
		if ((text === '"' || text === "'") && end - from > text.length) straight.push(index)
	if (straight.length > 0) node.data = { ...node.data, ...({ straight } satisfies StraightData) }
}
