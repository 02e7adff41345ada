import type { Blockquote, Heading, Nodes, Paragraph, Table } from 'mdast'
import { commentOf } from '../markdown/comment.ts'
import { splitInfo } from '../markdown/fence.ts'
import { isSparse } from '../markdown/table-row.ts'

/**
 * Tells whether a node and all in it can be written directly: nothing but what Markdown itself is made of, with no say of plug-ins, no
 * raw HTML, and nothing that a built-in step makes into something else (alerts, figures, tasks, math).
 *
 * What is refused is no mistake: it goes the general way. So does what a plug-in has put where Markdown has no such thing.
 *
 * @param place What its parent holds.
 */
export function isPlain(node: Nodes, place: Place = 'flow'): boolean {
	if (node.type !== 'html' && places.get(node.type) !== place) return false
	switch (node.type) {
		case 'text':
		case 'inlineCode':
		case 'break':
		case 'thematicBreak':
		case 'definition':
			return node.data === undefined
		case 'html':
			return commentOf(node.value) !== undefined
		case 'code':
			return node.data === undefined && isCode(splitInfo(node).language)
		case 'image':
		case 'imageReference':
		case 'footnoteReference':
			return node.data === undefined && node.position !== undefined
		case 'link':
		case 'linkReference':
			return (
				node.data === undefined &&
				node.position !== undefined &&
				areChildrenPlain(node) &&
				// A link in a link: a parser of HTML takes them apart.
				!hasFootnote(node)
			)
		case 'emphasis':
		case 'strong':
		case 'delete':
		case 'list':
		case 'tableRow':
		case 'tableCell':
		case 'footnoteDefinition':
			return node.data === undefined && areChildrenPlain(node)
		case 'listItem':
			return node.data === undefined && typeof node.checked !== 'boolean' && areChildrenPlain(node)
		case 'blockquote':
			return node.data === undefined && !mayBeAlert(node) && areChildrenPlain(node)
		case 'paragraph':
			return node.data === undefined && !mayBeFigure(node) && areChildrenPlain(node)
		case 'heading':
			return hasOnlyId(node) && areChildrenPlain(node)
		case 'table':
			return node.data === undefined && isTable(node) && areChildrenPlain(node)
		default:
			return false
	}
}

/** What the children of a node are: blocks, what stands in a line, or parts of lists and tables. */
type Place = 'flow' | 'phrasing' | 'list' | 'table' | 'row'

/** Where a node stands in Markdown. */
const places: ReadonlyMap<string, Place> = new Map([
	...placed('flow', 'thematicBreak definition code list blockquote paragraph heading table'),
	...placed('flow', 'footnoteDefinition'),
	...placed('phrasing', 'text inlineCode break image imageReference footnoteReference link'),
	...placed('phrasing', 'linkReference emphasis strong delete'),
	...placed('list', 'listItem'),
	...placed('table', 'tableRow'),
	...placed('row', 'tableCell'),
])

function placed(place: Place, types: string): (readonly [string, Place])[] {
	return types.split(' ').map((type) => [type, place])
}

/** What stands in a node; in all others, what stands in a line. */
const holds: ReadonlyMap<string, Place> = new Map([
	...placed('flow', 'blockquote listItem footnoteDefinition'),
	...placed('list', 'list'),
	...placed('table', 'table'),
	...placed('row', 'tableRow'),
])

/** Whether it is, or has, a footnote or a reference to one. */
export function hasFootnote(node: Nodes): boolean {
	if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') return true
	return 'children' in node && node.children.some(hasFootnote)
}

function areChildrenPlain(parent: Nodes): boolean {
	if (!('children' in parent)) return true
	const { children } = parent
	const place = holds.get(parent.type) ?? 'phrasing'
	for (let index = 0; index < children.length; index++) {
		const child = children[index] as Nodes
		if (!isPlain(child, place)) return false
		// What follows a break loses its leading white space; elements pass that on to their first text.
		if (child.type === 'break' && !isTextOrNothing(children[index + 1])) return false
	}
	return true
}

function isTextOrNothing(node: Nodes | undefined): boolean {
	return node === undefined || node.type === 'text'
}

/** Classes that begin so are read as math. */
function isCode(language: string): boolean {
	return !/^math(?:$|-)/.test(language)
}

/** As `makeAlert` sees it: behind what leaves no element, and after white space. */
function mayBeAlert({ children }: Blockquote): boolean {
	const first = children.find((child) => !leavesNoElement(child))
	if (first?.type !== 'paragraph') return false
	const text = first.children.find((child) => !leavesNoElement(child))
	return text?.type === 'text' && text.value.trimStart().startsWith('[!')
}

function leavesNoElement({ type }: Nodes): boolean {
	return type === 'html' || type === 'definition' || type === 'footnoteDefinition'
}

/** An image with a title, which may be alone. */
function mayBeFigure({ children }: Paragraph): boolean {
	return children.some(isFigureImage)
}

function isFigureImage(node: Nodes): boolean {
	if (node.type === 'link' || node.type === 'linkReference')
		return node.children.some(isFigureImage)
	// The title of a reference is that of its definition.
	return node.type === 'imageReference' || (node.type === 'image' && Boolean(node.title))
}

/** Its id is all that there is to say of it, and it has no link to itself. */
function hasOnlyId({ data, children }: Heading): boolean {
	const properties = (data as { hProperties?: Record<string, unknown> } | undefined)?.hProperties
	if (data === undefined || properties === undefined) return false
	if (typeof properties.id !== 'string' || properties.id === '') return false
	return (
		Object.keys(data).length === 1 &&
		Object.keys(properties).length === 1 &&
		children.every(isOfHeading)
	)
}

/** Not a link to a place on the page, which may be the heading itself. */
function isOfHeading(node: Nodes): boolean {
	if (node.type === 'break' || node.type === 'linkReference') return false
	if (node.type === 'link' && node.url.startsWith('#')) return false
	return !hasFootnote(node) && (!('children' in node) || node.children.every(isOfHeading))
}

function isTable(table: Table): boolean {
	return table.children.length > 0 && !isSparse(table)
}
