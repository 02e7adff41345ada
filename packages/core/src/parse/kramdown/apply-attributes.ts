import type { Code, Nodes, Parents, Root } from 'mdast'
import { type AttributeList, type NamedLists, resolveList } from './attribute-list.ts'
import { type AttributesNode, attributesIn } from './attributes-node.ts'

/** Nothing that runs a script, and no style, which pages do not allow. */
const allowed = /^(?:data-[\w-]+|lang|dir|title|width|height|loading|target|rel|alt)$/

/**
 * Gives blocks and words the attributes that stand beside them. A list that is to be a table of contents is taken out: pages have their own.
 *
 * @param tree Changed: no attributes are left in it.
 * @see https://kramdown.gettalong.org/syntax.html#inline-attribute-lists
 */
export function applyAttributes(tree: Root, named: NamedLists): void {
	visit(tree, undefined)

	function visit(parent: Parents, above: Parents | undefined): void {
		const kept: Nodes[] = []
		let waiting: AttributeList[] = []
		for (const child of parent.children as Nodes[]) {
			const attributes = attributesIn(child)
			if (attributes) {
				const { list, side } = attributes
				const before = kept.at(-1)
				if (side === 'below' || (side && !before)) waiting.push(list)
				else if (before && (side || before.type !== 'text')) {
					if (isContents(before, list)) kept.pop()
					else assign(before, list, named)
				} else kept.push(...asText(attributes, before, parent, above))
				continue
			}
			const lists = waiting
			waiting = []
			if (lists.some((list) => isContents(child, list))) continue
			for (const list of lists) assign(child, list, named)
			if ('children' in child) visit(child, parent)
			kept.push(isAfterMark(child, parent, kept.length) ? withoutBlanks(child) : child)
		}
		parent.children = kept as typeof parent.children
	}

	/** What begins an item is the item's, anything else was none. */
	function asText(
		node: AttributesNode,
		before: Nodes | undefined,
		parent: Parents,
		above: Parents | undefined,
	): readonly Nodes[] {
		const item = before ? undefined : itemOf(parent, above)
		if (item === undefined) return [{ type: 'text', value: node.written }]
		assign(item, node.list, named)
		return []
	}
}

/** The item, term or definition that a text begins. */
function itemOf(parent: Parents, above: Parents | undefined): Nodes | undefined {
	const isItem = (node: Parents) => node.type === 'listItem' || /^d[dt]$/.test(elementOf(node))
	if (isItem(parent)) return parent as Nodes
	return above && isItem(above) && above.children[0] === parent ? (above as Nodes) : undefined
}

function elementOf(node: Nodes): string {
	return String((node.data as { hName?: unknown } | undefined)?.hName ?? '')
}

/** A text whose first sibling was attributes. */
function isAfterMark(child: Nodes, parent: Parents, at: number): boolean {
	return at === 0 && child.type === 'text' && parent.children[0] !== child
}

function withoutBlanks(node: Nodes): Nodes {
	return node.type === 'text' ? { ...node, value: node.value.trimStart() } : node
}

/** `{:toc}` */
function isContents({ type }: Nodes, { references }: AttributeList): boolean {
	return type === 'list' && references.includes('toc')
}

function assign(node: Nodes, list: AttributeList, named: NamedLists): void {
	const { id, classes, values } = resolveList(list, named)
	const properties: Record<string, unknown> = id === undefined ? {} : { id }
	for (const [key, value] of Object.entries(values)) {
		if (node.type === 'code' && key === 'file')
			say(node, `title="${value.replace(/["\\]/g, '\\$&')}"`)
		else if (allowed.test(key)) properties[key] = value
	}
	if (node.type === 'code') {
		// Of Chirpy, as `file` is.
		if (classes.includes('nolineno')) say(node, 'noLineNumbers')
		sayAttributes(node, id, classes, properties)
		return
	}
	node.data ??= {}
	const data = node.data as { hProperties?: Record<string, unknown> }
	const known = data.hProperties?.className
	const all = [...(Array.isArray(known) ? known : []), ...classes]
	data.hProperties = {
		...data.hProperties,
		...properties,
		...(all.length > 0 && { className: [...new Set(all)] }),
	}
}

/** Attributes of code, as a fence says them; one of its classes may be its language. */
function sayAttributes(
	code: Code,
	id: string | undefined,
	classes: readonly string[],
	properties: Readonly<Record<string, unknown>>,
): void {
	const language = classes.find((name) => name.startsWith('language-'))
	if (language) code.lang ??= language.slice('language-'.length)
	const data = Object.entries(properties).filter(
		([key, value]) => key.startsWith('data-') && !/["{}]/.test(String(value)),
	)
	const written = [
		...(id === undefined ? [] : [`#${id}`]),
		...classes
			.filter((name) => name !== language && name !== 'nolineno' && !/[,"'={}]/.test(name))
			.map((name) => `.${name}`),
		...data.map(([key, value]) => `${key}="${value}"`),
	]
	if (written.length > 0) say(code, `{${written.join(' ')}}`)
}

/** Tells a block of code what else its fence would say. */
export function say(code: Code, meta: string): void {
	code.meta = code.meta ? `${code.meta} ${meta}` : meta
}
