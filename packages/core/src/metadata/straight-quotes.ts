import type { Nodes, Root, Text } from 'mdast'
import { characterReference, decodeReference } from './decode-references.ts'

const written = /\\["']|&(?:quot|apos|#0*3[49]|#x0*2[27]);/i
const reference = new RegExp(characterReference, 'y')

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
	for (let index = 0; index < value.length; ) {
		const letter = value[index] ?? ''
		const isQuote = letter === '"' || letter === "'"
		reference.lastIndex = at
		const long = text[at] === '&' ? reference.exec(text)?.[0] : undefined
		const character = long === undefined ? letter : decodeReference(long)
		const isEscaped = text[at] === '\\' && text[at + 1] === letter
		if (isQuote && (isEscaped || character === letter) && text[at] !== letter) straight.push(index)
		if (isEscaped) at++
		// White space around line ends is not in the tree.
		if (letter === '\n') at += /^[ \t]*\r?/.exec(text.slice(at))?.[0].length ?? 0
		// What something else made: nobody can tell what is what.
		if (!value.startsWith(character, index) || (long === undefined && text[at] !== letter)) break
		index += character.length
		at += long?.length ?? 1
		if (letter === '\n') at += /^[ \t>]*/.exec(text.slice(at))?.[0].length ?? 0
	}
	if (straight.length > 0)
		node.data = Object.assign(node.data ?? {}, { straight } satisfies StraightData)
}
