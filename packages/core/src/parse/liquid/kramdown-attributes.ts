import type { Code, Nodes, Parents, Root, RootContent, Table } from 'mdast'

/** `{: .class #id width="50%"}` of kramdown. */
const list = /\{:\s*((?:[#.][\w:-]+|[\w:-]+=(?:"[^"]*"|'[^']*')|[a-z]+|\s+)*)\s*\}/
const atStart = new RegExp(`^${list.source}`)
const lastLine = new RegExp(`(?:^|\\n)[ \\t]*${list.source}[ \\t]*$`)
const part = /([#.])([\w:-]+)|([\w:-]+)=(?:"([^"]*)"|'([^']*)')/g

/** Nothing that runs a script, and no style, which pages do not allow. */
const allowed = /^(?:data-[\w-]+|lang|dir|title|width|height|loading|target|rel|alt)$/

/**
 * Applies kramdown's attributes: after a link, an image or other words of a line; on the last line of a block, or on a line of their own below it. A list that is to be
 * a table of contents is taken out: pages have their own.
 *
 * @param tree Changed.
 * @param source The text that it was parsed from.
 * @see https://kramdown.gettalong.org/syntax.html#inline-attribute-lists
 */
export function applyKramdownAttributes(tree: Root, source: string): void {
	visit(tree, [], source)
}

function visit(parent: Parents, above: readonly Nodes[], source: string): void {
	parent.children = parent.children.filter((child, index, all) => {
		if ('children' in child && child.children.length > 0) {
			visit(child, [...above, child], source)
			if (child.children.length === 0) return false
		}
		if (child.type === 'code') applyOptions(child)
		if (child.type === 'table') takeLastRow(child)
		const container = child.type === 'paragraph' ? containerOf(child, above, source) : undefined
		return !isSpent(child, all[index - 1] as RootContent | undefined, container)
	}) as typeof parent.children
}

/**
 * The outermost quote or list that ends with a paragraph whose last line begins before what is in it: what stands on that line is not in the paragraph, but Markdown takes a
 * line that goes on for one that does.
 */
function containerOf(
	{ position }: Nodes,
	above: readonly Nodes[],
	source: string,
): RootContent | undefined {
	if (position?.end.offset === undefined || above.length === 0) return undefined
	const line = source.slice(
		source.lastIndexOf('\n', position.end.offset - 1) + 1,
		position.end.offset,
	)
	const before = /^[\s>]*(?=\{:)/.exec(line)
	if (!before) return undefined
	return above.find(
		(node): node is RootContent =>
			(node.type === 'blockquote' || node.type === 'list') &&
			(node.position?.start.column ?? 0) > before[0].length &&
			node.position?.end.line === position.end.line,
	)
}

/** A line right below a table is a row of it in GFM. */
function takeLastRow(table: Table): void {
	const cells = table.children.at(-1)?.children ?? []
	const [first, ...others] = cells
	if (table.children.length < 2 || others.some(({ children }) => children.length > 0)) return
	const [only, ...more] = first?.children ?? []
	if (only?.type !== 'text' || more.length > 0) return
	const found = lastLine.exec(only.value)
	if (!found || found[0] !== only.value) return
	table.children.pop()
	assign(table, found[1])
}

/** `ruby?line_numbers=true` */
function applyOptions(code: Code): void {
	const [language = '', options] = code.lang?.split('?') ?? []
	if (options === undefined) return
	code.lang = language
	if (/(?:^|&)line_numbers=true/.test(options)) say(code, 'showLineNumbers')
}

function say(code: Code, meta: string): void {
	code.meta = code.meta ? `${code.meta} ${meta}` : meta
}

/** Whether nothing is left of a node but its attributes, which its sibling has now. */
function isSpent(
	node: RootContent,
	before: RootContent | undefined,
	container: RootContent | undefined,
): boolean {
	if (node.type === 'text' && before && before.type !== 'text') {
		const found = atStart.exec(node.value)
		if (!found) return false
		assign(before, found[1])
		node.value = node.value.slice(found[0].length)
		return node.value === ''
	}
	if (node.type !== 'paragraph' && node.type !== 'heading') return false
	const text = lastText(node)
	const found = text && lastLine.exec(text.value)
	// Within a line it is text.
	if (!found || (!found[0].startsWith('\n') && text !== node.children[0])) return false
	if (/^\s*toc\s*$/.test(found[1] ?? '')) return true
	text.value = text.value.slice(0, found.index)
	if (text.value !== '') assign(container ?? node, found[1])
	else {
		node.children.pop()
		const target = container ?? (node.children.length > 0 ? node : before)
		if (target) assign(target, found[1])
	}
	return node.children.length === 0
}

function lastText(node: Nodes): { value: string } | undefined {
	if (node.type === 'text') return node
	const last = 'children' in node ? node.children.at(-1) : undefined
	return last && lastText(last)
}

function assign(node: RootContent, written = ''): void {
	const properties: Record<string, unknown> = {}
	const classes: string[] = []
	for (const [, mark, word = '', key = '', double, single] of written.matchAll(part)) {
		const value = double ?? single ?? ''
		if (mark === '#' || key === 'id') properties.id = mark ? word : value
		else if (mark === '.') classes.push(word)
		else if (key === 'class') classes.push(...value.split(/\s+/).filter(Boolean))
		else if (node.type === 'code' && key === 'file')
			say(node, `title="${value.replace(/["\\]/g, '\\$&')}"`)
		else if (allowed.test(key)) properties[key] = value
	}
	// Of Chirpy, as `file` is.
	if (node.type === 'code' && classes.includes('nolineno')) say(node, 'noLineNumbers')
	if (classes.length > 0) properties.className = classes
	node.data ??= {}
	const data = node.data as { hProperties?: Record<string, unknown> }
	data.hProperties = { ...properties, ...data.hProperties }
}
