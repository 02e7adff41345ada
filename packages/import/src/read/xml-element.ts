import type { Place } from '@blog/core'

/** An element with everything in it. */
export interface XmlElement {
	/** With the usual prefix of its namespace, whatever the file calls it: `title`, `wp:post_id`, `content:encoded`. */
	readonly name: string
	readonly attributes: Readonly<Record<string, string>>
	readonly place: Place
	/** Of the element itself, without that of its children. */
	readonly text: string
	readonly children: readonly XmlElement[]
}

/** The text of the first child with a name, trimmed; empty if there is none. */
export function textIn(element: XmlElement, name: string): string {
	return rawTextIn(element, name).trim()
}

/** The same as it stands. */
export function rawTextIn({ children }: XmlElement, name: string): string {
	return children.find((child) => child.name === name)?.text ?? ''
}

/** The children with a name. */
export function childrenOf({ children }: XmlElement, name: string): readonly XmlElement[] {
	return children.filter((child) => child.name === name)
}
