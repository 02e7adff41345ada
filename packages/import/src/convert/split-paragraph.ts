import type { Element, ElementContent, Parents } from 'hast'

/**
 * Makes several paragraphs of one in which two or more line breaks follow each other: editors that have no other way are used like this.
 *
 * @returns Whether it did.
 */
export function splitParagraph(
	node: Element,
	index: number | undefined,
	parent: Parents | undefined,
): boolean {
	if (index === undefined || !parent) return false
	const groups: ElementContent[][] = [[]]
	let breaks: ElementContent[] = []
	for (const child of node.children) {
		if (isBreak(child) || (breaks.length > 0 && isSpace(child))) {
			breaks.push(child)
			continue
		}
		if (breaks.filter(isBreak).length > 1) groups.push([])
		else groups.at(-1)?.push(...breaks)
		breaks = []
		groups.at(-1)?.push(child)
	}
	const made = groups.filter((group) => !group.every(isSpace))
	if (groups.length < 2) return false
	parent.children.splice(
		index,
		1,
		...made.map((children): Element => ({ ...node, properties: {}, children })),
	)
	return true
}

function isBreak(node: ElementContent): boolean {
	return node.type === 'element' && node.tagName === 'br'
}

function isSpace(node: ElementContent): boolean {
	return node.type === 'text' && node.value.trim() === ''
}
