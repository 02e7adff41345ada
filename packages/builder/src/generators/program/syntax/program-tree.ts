import type { AnyNode, Program } from 'acorn'

/** A program as a tree, and its file. */
export interface ProgramTree {
	readonly file: string
	readonly tree: Program
}

/**
 * Parses a program of JavaScript.
 *
 * @returns `undefined` of one in another language, such as TypeScript, and of one that nests too deep.
 */
export async function programTree(file: string, source: string): Promise<ProgramTree | undefined> {
	// Few sites have functions that are to be read.
	const { parse } = await import('acorn')
	for (const sourceType of ['module', 'script'] as const)
		try {
			const tree = parse(source, {
				ecmaVersion: 'latest',
				sourceType,
				allowHashBang: true,
				allowReturnOutsideFunction: true,
			})
			return { file, tree }
		} catch (error) {
			if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error
		}
	return undefined
}

/** A part of a program, and those that it stands in, the outermost first. */
export interface PlacedNode {
	readonly node: AnyNode
	readonly parents: readonly AnyNode[]
}

/** All parts of a program, each before those in it. */
export function nodesIn(root: AnyNode): readonly PlacedNode[] {
	const found: PlacedNode[] = [{ node: root, parents: [] }]
	for (const { node, parents } of found) {
		const within = [...parents, node]
		for (const one of childrenOf(node)) found.push({ node: one, parents: within })
	}
	return found
}

function childrenOf(node: AnyNode): readonly AnyNode[] {
	return Object.values(node).flat().filter(isNode)
}

function isNode(value: unknown): value is AnyNode {
	return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}
