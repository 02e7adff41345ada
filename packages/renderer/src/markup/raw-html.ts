import type { Root, RootContent } from 'hast'
import { raw } from 'hast-util-raw'
import { VFile } from 'vfile'
import { rawPieces } from './raw-pieces.ts'

/**
 * Parses the raw HTML of a tree together with the elements around it, as a browser would. It is the slowest step of all, so where
 * tags pair up only the pieces that hold raw HTML are parsed.
 *
 * @param whole Parse everything, whatever there is.
 */
export function parseRawHtml(tree: Root, whole = false): Root {
	// Positions survive only with a file. Its text would be read for each piece, to give that one too, which nobody asks for.
	const file = new VFile()
	const parse = (children: readonly RootContent[]): readonly RootContent[] => {
		const parsed = raw({ type: 'root', children: [...children] }, { file })
		return parsed.type === 'root' ? parsed.children : [parsed as RootContent]
	}
	const pieces = whole ? undefined : rawPieces(tree)
	if (pieces === undefined) return { ...tree, children: [...parse(tree.children)] }

	const children: RootContent[] = []
	let end = 0
	for (const [from, to] of pieces) {
		children.push(...tree.children.slice(end, from), ...parse(tree.children.slice(from, to)))
		end = to
	}
	return { ...tree, children: [...children, ...tree.children.slice(end)] }
}
