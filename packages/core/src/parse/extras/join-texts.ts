import type { Nodes, Text } from 'mdast'

/** Two texts as one; `undefined` if they are not both. */
export function joinTexts(first: Nodes | undefined, second: Nodes): Text | undefined {
	if (first?.type !== 'text' || second.type !== 'text') return undefined
	if (first.data !== undefined || second.data !== undefined) return undefined
	const [start, end] = [first.position?.start, second.position?.end]
	const position = start && end && { start, end }
	return { type: 'text', value: first.value + second.value, ...(position && { position }) }
}
