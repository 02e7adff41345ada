import type { Element, ElementContent, Properties } from 'hast'

/** Makes an element of HTML. */
export function element(
	tagName: string,
	properties: Properties,
	children: readonly ElementContent[] = [],
): Element {
	return { type: 'element', tagName, properties, children: [...children] }
}

/** Makes a text; nothing of an empty one. */
export function textNodes(value: string): ElementContent[] {
	return value === '' ? [] : [{ type: 'text', value }]
}
