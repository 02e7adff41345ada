import type { Element, ElementContent, Root, Text } from 'hast'

const bare =
	/^(?:a|abbr|b|big|cite|code|del|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var)$/

/** Marks around nothing, such as old anchors, go: thousands of them keep `hast-util-to-mdast` busy for minutes. */
export function removeEmpty(parent: Element | Root): void {
	const kept: ElementContent[] = []
	for (const node of parent.children as ElementContent[]) {
		if (node.type === 'element') removeEmpty(node)
		const isBare =
			node.type === 'element' &&
			bare.test(node.tagName) &&
			node.properties.label === undefined &&
			node.children.every(isSpace)
		const before = kept.at(-1)
		if (isBare && node.children.length === 0) continue
		if (!isBare && !isSpace(node)) kept.push(node)
		else if (before?.type === 'text') before.value += isSpace(node) ? node.value : ' '
		else kept.push(isSpace(node) ? node : { type: 'text', value: ' ' })
	}
	parent.children = kept
}

function isSpace(node: ElementContent): node is Text {
	return node.type === 'text' && node.value.trim() === ''
}
