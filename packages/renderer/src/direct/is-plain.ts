import type { Heading, Nodes, Paragraph, Parents, Table } from 'mdast'
import { commentOf } from '../markdown/comment.ts'
import { splitInfo } from '../markdown/fence.ts'
import { isSparse } from '../markdown/table-row.ts'

/**
 * Tells whether a node and all in it can be written directly: nothing but what Markdown itself is made of, with no say of plug-ins, no
 * raw HTML, and nothing that a built-in step makes into something else (alerts, figures, tasks, math).
 *
 * What is refused is no mistake: it goes the general way.
 */
export function isPlain(node: Nodes): boolean {
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
			return node.data === undefined && !mayBeAlert(node.children[0]) && areChildrenPlain(node)
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

/** Whether it is, or has, a footnote or a reference to one. */
export function hasFootnote(node: Nodes): boolean {
	if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') return true
	return 'children' in node && node.children.some(hasFootnote)
}

function areChildrenPlain(parent: Nodes): boolean {
	if (!('children' in parent)) return true
	const { children } = parent
	for (let index = 0; index < children.length; index++) {
		const child = children[index] as Nodes
		if (!isPlain(child)) return false
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

/** As `makeAlert` sees it, after white space. */
function mayBeAlert(first: Nodes | undefined): boolean {
	if (first?.type !== 'paragraph') return false
	const [text] = first.children
	return text?.type === 'text' && text.value.trimStart().startsWith('[!')
}

/** An image with a title that may be alone. */
function mayBeFigure({ children }: Paragraph): boolean {
	return children.length <= 3 && children.some(isFigureImage)
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

function isOfHeading(node: Parents['children'][number]): boolean {
	if (node.type === 'break' || hasFootnote(node)) return false
	return node.type !== 'link' || !node.url.startsWith('#')
}

function isTable(table: Table): boolean {
	return table.children.length > 0 && !isSparse(table)
}
