import type { Nodes as HastNodes } from 'hast'
import type { Nodes as MdastNodes } from 'mdast'
import { commentOf } from '../markdown/comment.ts'

type Nodes = HastNodes | MdastNodes

/**
 * Parts the children of a tree, hast or mdast, into pieces so that raw HTML can be parsed piece by piece: an element that is opened in a piece is
 * closed in it. Then the parser is after each piece in the state that it began in, and pieces without raw HTML need no parser.
 *
 * @returns Ranges of children that hold raw HTML, each from its first child to behind its last one; `undefined` if tags cannot be told to pair up:
 * then the tree must be parsed as a whole.
 */
export function rawPieces({
	children,
}: {
	readonly children: readonly Nodes[]
}): readonly (readonly [from: number, to: number])[] | undefined {
	const pieces: (readonly [number, number])[] = []
	const open: string[] = []
	let from = -1
	for (const [index, child] of children.entries()) {
		if (open.length === 0 && !hasRaw(child)) continue
		if (from < 0) from = index
		if (!scan(child, open)) return undefined
		if (open.length > 0) continue
		pieces.push([from, index + 1])
		from = -1
	}
	return open.length === 0 ? pieces : undefined
}

/** A tag, a comment that ends where every parser ends it, or what must not be there. */
const markup =
	/<(\/?)([a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>|<!--(?!-?>)(?:(?!--!>|<!--)[\s\S])*?-->|<(?=[!?/a-z])/gi

const empty = new Set('area base br embed hr img input link meta param source track wbr'.split(' '))

/** What the parser treats by its place in the document, or reads to the end. */
const special = new Set(
	'html head body frameset frame template caption col colgroup tbody td tfoot th thead tr plaintext select'.split(
		' ',
	),
)
const inTable = new Set('caption col colgroup tbody td tfoot th thead tr'.split(' '))

/** Those that end an open one of their kind, in ways that are not worth knowing. */
const neverNested = new Set(['a', 'button', 'form', 'nobr'])

/**
 * Follows the tags of a node.
 *
 * @param open Names of elements that are open, of raw HTML and of the tree; changed.
 * @param floor How many of them raw HTML must not close: they are of the tree.
 * @returns Whether the tags pair up so far.
 */
function scan(node: Nodes, open: string[], floor = 0): boolean {
	if (isRaw(node)) return scanText(node.value, open, floor)
	if (!('children' in node)) return true
	const name = nameOf(node)
	if (neverNested.has(name) && open.includes(name)) return false
	const depth = open.push(name)
	for (const child of node.children) if (!scan(child, open, depth)) return false
	// What is opened among the children of an element is closed among them.
	if (open.length !== depth) return false
	open.pop()
	return true
}

function scanText(text: string, open: string[], floor: number): boolean {
	for (const [found, slash, written, attributes = ''] of text.matchAll(markup)) {
		if (written === undefined) {
			if (found.startsWith('<!--')) continue
			return false
		}
		const name = written.toLowerCase()
		if (special.has(name) && !(inTable.has(name) && open.includes('table'))) return false
		// `</img>` is ignored, `</br>` is not.
		if (slash === '/' && empty.has(name) && name !== 'br') continue
		if (slash === '/') {
			if (open.length <= floor || open.pop() !== name) return false
		} else if (!empty.has(name)) {
			if (attributes.endsWith('/')) return false
			if (neverNested.has(name) && open.includes(name)) return false
			open.push(name)
		}
	}
	return true
}

/** Of an element; of Markdown only what has rules of its own. No tag can close either. */
function nameOf(node: Nodes): string {
	if (node.type === 'element') return node.tagName
	return node.type === 'link' || node.type === 'linkReference' ? 'a' : node.type
}

/** Tells whether a node is raw HTML that must be parsed. */
export function isRaw(node: Nodes): node is Nodes & { readonly value: string } {
	if (node.type === 'html') return commentOf(node.value) === undefined
	return node.type === ('raw' as Nodes['type'])
}

/** Tells whether a tree has raw HTML. */
export function hasRaw(node: Nodes): boolean {
	return isRaw(node) || ('children' in node && node.children.some(hasRaw))
}
