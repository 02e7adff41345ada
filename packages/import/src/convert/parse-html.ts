import type { ElementContent, Root } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { parseFragment } from 'parse5'

/** Parses HTML as browsers without scripts do, without the place of each node: of a long post these would be most of the memory. */
export function parseHtml(html: string): Root {
	return fromParse5(parseFragment(html, { scriptingEnabled: false })) as Root
}

/** The nodes in a piece of HTML. */
export function htmlNodes(html: string): ElementContent[] {
	return parseHtml(html).children as ElementContent[]
}
