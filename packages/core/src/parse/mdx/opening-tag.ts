import { htmlTag } from '../shortcodes/html-tag.ts'
import { voidElements } from '../void-elements.ts'
import { type ReadAttributes, toHtmlAttributes } from './attributes.ts'

/** Components that are elements by another name: of Docusaurus, Gatsby and Next links, of Astro and Next images. */
export const plainElements: ReadonlyMap<string, string> = new Map([
	['Link', 'a'],
	['Image', 'img'],
	['Picture', 'img'],
])

/** Elements in which a paragraph cannot stand. */
const ofText = new Set(
	'a abbr b bdi bdo button cite code del dfn em h1 h2 h3 h4 h5 h6 i ins kbd label mark p q s script small span strong style sub summary sup u'.split(
		' ',
	),
)

/** Writes the opening tag of an element. */
export function openingTag(name: string, attributes: ReadAttributes): string {
	return htmlTag(name, toHtmlAttributes(attributes))
}

/** Whether an element has no end. */
export function isVoid(name: string): boolean {
	return voidElements.has(name)
}

/** Whether no paragraph can stand in an element. */
export function takesText(name: string): boolean {
	return ofText.has(name)
}
