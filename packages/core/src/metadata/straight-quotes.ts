import type { Nodes, Root, Text } from 'mdast'

const written = /\\["']|&(?:quot|apos|#0*3[49]|#x0*2[27]);/i
const reference = /&(?:quot|apos|#0*3[49]|#x0*2[27]);/iy

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
	const text = source.slice(position?.start.offset, position?.end.offset)
	if (!written.test(text)) return
	const straight: number[] = []
	let at = 0
	for (let index = 0; index < value.length; index++) {
		const letter = value[index] ?? ''
		const isQuote = letter === '"' || letter === "'"
		reference.lastIndex = at
		const long = isQuote ? reference.exec(text)?.[0].length : undefined
		if (long !== undefined || (text[at] === '\\' && text[at + 1] === letter && letter !== '\\')) {
			if (isQuote) straight.push(index)
			at += long ?? 2
			continue
		}
		if (text[at] === '\\' && text[at + 1] === '\\' && letter === '\\') at++
		// White space around line ends is not in the tree.
		if (letter === '\n') at += /^[ \t]*\r?/.exec(text.slice(at))?.[0].length ?? 0
		// Another reference, or what something else made: nobody can tell what is what.
		if (text[at] !== letter) return
		at++
		if (letter === '\n') at += /^[ \t>]*/.exec(text.slice(at))?.[0].length ?? 0
	}
	if (straight.length > 0)
		node.data = Object.assign(node.data ?? {}, { straight } satisfies StraightData)
}
