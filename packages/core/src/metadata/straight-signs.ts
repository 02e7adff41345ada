import type { Nodes, Root, Text } from 'mdast'
import { alignText } from '../parse/source-of-text.ts'

/** What typographic signs are made of. */
const signs = `"'<>.-`
const written = /\\["'<>.-]|&(?:quot|apos|[lg]t|#0*(?:3[49]|4[56]|6[02])|#x0*(?:2[27de]|3[ce]));/i

interface StraightData {
	readonly straight?: readonly number[]
}

/** Places of signs in a text that stay as they are. */
export function straightSigns({ data }: Text): readonly number[] {
	return (data as StraightData | undefined)?.straight ?? []
}

/**
 * Notes at texts which of their quotes, angles, hyphens and dots are written with a backslash or as a reference: as in Goldmark and kramdown nothing typographic is made of them.
 *
 * @param tree As it was parsed.
 * @param source What its positions are of.
 */
export function noteStraightSigns(tree: Root, source: string): void {
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
		if (text !== '' && signs.includes(text) && end - from > text.length) straight.push(index)
	if (straight.length > 0) node.data = { ...node.data, ...({ straight } satisfies StraightData) }
}
