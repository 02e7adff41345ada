import type { Html, Nodes, PhrasingContent, Root, Table, TableRow } from 'mdast'
import { escapeAttribute } from '../html/to-html.ts'
import { wholeHtml } from './whole-html.ts'

/** What can stand in a line, besides HTML. */
const inLine = new Set(
	'break delete emphasis footnoteReference image imageReference inlineCode inlineMath link linkReference strong text'.split(
		' ',
	),
)
/** What holds blocks. */
const holders = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])
const known = new Set([
	...[...inLine, ...holders, 'html', 'paragraph', 'heading', 'list', 'code', 'math', 'definition'],
	...['thematicBreak', 'table', 'tableRow', 'tableCell'],
])

/**
 * A tree in which everything can be written as Markdown. Elements of a line that it has no words for become HTML; of others stays what stands in them.
 *
 * @param tree Is not changed.
 * @param urlOf Where an address leads; `undefined` if it stays.
 * @param htmlOf What stays of raw HTML.
 */
export function plainTree(
	tree: Root,
	urlOf: (url: string) => string | undefined,
	htmlOf: (node: Html) => string,
): Root {
	return { type: 'root', children: inParagraphs(wholeHtml(tree.children).flatMap(plain)) } as Root

	function plain(node: Nodes): Nodes[] {
		if (node.type === 'html') {
			const value = htmlOf(node)
			return value.trim() === '' ? [] : [{ ...node, value }]
		}
		if ((node.type as string) === 'kramdownTable') return plain(withHead(node))
		const made = 'url' in node ? { ...node, url: urlOf(node.url) ?? node.url } : { ...node }
		if ('children' in made) {
			const children = wholeHtml(made.children).flatMap(plain)
			if (made.type === 'paragraph' && children.length === 0) return []
			made.children = (holders.has(made.type)
				? inParagraphs(children)
				: children) as unknown as typeof made.children
			if (made.type === 'blockquote') showAlert(made)
			if (made.type === 'paragraph' || made.type === 'heading') trim(made.children)
		}
		return inElement(made)
	}
}

/** A node, or its element if the node stands for another one. */
function inElement(node: Nodes): Nodes[] {
	const { hName, hProperties } = (node.data ?? {}) as {
		readonly hName?: string
		readonly hProperties?: { readonly title?: unknown }
	}
	if (known.has(node.type) && !(node.type === 'emphasis' && hName)) return [node]
	if (!('children' in node))
		return 'value' in node && node.value !== '' ? [{ type: 'text', value: node.value }] : []
	const children = node.children as Nodes[]
	if (!hName || !children.every(isInLine)) return children
	const title = hProperties?.title
	const start = typeof title === 'string' ? ` title="${escapeAttribute(title)}"` : ''
	return [
		{ type: 'html', value: `<${hName}${start}>` },
		...children,
		{ type: 'html', value: `</${hName}>` },
	]
}

function isInLine({ type }: Nodes): boolean {
	return inLine.has(type) || type === 'html'
}

/** Nodes of a line that stand among blocks get paragraphs. */
function inParagraphs(nodes: readonly Nodes[]): Nodes[] {
	const blocks: Nodes[] = []
	let line: PhrasingContent[] | undefined
	for (const node of nodes) {
		if (inLine.has(node.type) || (line && node.type === 'html')) {
			if (!line) {
				line = []
				blocks.push({ type: 'paragraph', children: line })
			}
			line.push(node as PhrasingContent)
		} else {
			line = undefined
			blocks.push(node)
		}
	}
	return blocks
}

/** What stood at the ends of a line and is gone has left blanks. */
function trim(line: PhrasingContent[]): void {
	const [first] = line
	if (first?.type === 'text') line[0] = { ...first, value: first.value.trimStart() }
	const last = line.at(-1)
	if (last?.type === 'text') line[line.length - 1] = { ...last, value: last.value.trimEnd() }
}

/** kramdown has tables without a head: theirs is empty. */
function withHead(node: Nodes): Table {
	const [body] = 'children' in node ? node.children : []
	const rows = (body && 'children' in body ? body.children : []) as unknown as TableRow[]
	const head = (rows[0]?.children ?? []).map(() => ({ type: 'tableCell' as const, children: [] }))
	return {
		type: 'table',
		children: [
			{ type: 'tableRow', children: head },
			...rows.map(({ children }) => ({ type: 'tableRow' as const, children })),
		],
	}
}

/** Writes `[!NOTE]` as such, which would be no link at any other place. */
function showAlert({ children: [first] }: { readonly children: readonly Nodes[] }): void {
	const text = first?.type === 'paragraph' ? first.children[0] : undefined
	const kind = text?.type === 'text' ? /^\[!\w+\]/.exec(text.value)?.[0] : undefined
	if (first?.type !== 'paragraph' || text?.type !== 'text' || !kind) return
	const rest = { ...text, value: text.value.slice(kind.length) }
	first.children.splice(0, 1, { type: 'html', value: kind }, rest)
}
