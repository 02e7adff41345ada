import type { Nodes, Parents, Root, RootContent } from 'mdast'

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
 * @see https://kramdown.gettalong.org/syntax.html#inline-attribute-lists
 */
export function applyKramdownAttributes(tree: Root): void {
	visit(tree)
}

function visit(parent: Parents): void {
	parent.children = parent.children.filter((child, index, all) => {
		if ('children' in child && child.children.length > 0) {
			visit(child)
			if (child.children.length === 0) return false
		}
		return !isSpent(child, all[index - 1] as RootContent | undefined)
	}) as typeof parent.children
}

/** Whether nothing is left of a node but its attributes, which its sibling has now. */
function isSpent(node: RootContent, before: RootContent | undefined): boolean {
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
	if (text.value !== '') assign(node, found[1])
	else {
		node.children.pop()
		if (node.children.length > 0) assign(node, found[1])
		else if (before) assign(before, found[1])
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
		else if (allowed.test(key)) properties[key] = value
	}
	if (classes.length > 0) properties.className = classes
	node.data ??= {}
	const data = node.data as { hProperties?: Record<string, unknown> }
	data.hProperties = { ...properties, ...data.hProperties }
}
