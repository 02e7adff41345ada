import type { Nodes, Paragraph, Parents, Root } from 'mdast'

/** What the elements are called that HTML has for nodes of the native parser. */
const elements: Readonly<Record<string, string>> = {
	descriptionList: 'dl',
	descriptionTerm: 'dt',
	descriptionDetails: 'dd',
	superscript: 'sup',
	subscript: 'sub',
}

/**
 * Makes of the native parser's nodes for definition lists, superscripts and subscripts what every step and plug-in understands: a line of text is a paragraph, and `data.hName` says
 * which element it becomes.
 *
 * @param tree Changed.
 */
export function nameExtras(tree: Root): void {
	visit(tree)
}

function visit(parent: Parents): void {
	const children = parent.children as Nodes[]
	children.forEach((child, index) => {
		if (!('children' in child)) return
		visit(child)
		const name = elements[child.type]
		if (name !== undefined) children[index] = named(child, name)
	})
}

function named(node: Parents, hName: string): Nodes {
	const data = { ...node.data, hName }
	const [only, ...others] = node.children as Nodes[]
	if (hName === 'dt') return { ...node, type: 'paragraph', data } as Paragraph
	const isLine =
		hName === 'dd' && others.length === 0 && only?.type === 'paragraph' && !isSpread(node)
	return (isLine ? { ...only, data } : { ...node, data }) as Nodes
}

function isSpread(node: object): boolean {
	return 'spread' in node && node.spread === true
}
