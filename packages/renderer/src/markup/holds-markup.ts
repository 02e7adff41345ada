import type { Element } from 'hast'
import { textOf } from '../html/text-of.ts'

/**
 * Tells whether a script or a style holds text that browsers would read as markup, since it is written as it is. Parsers of HTML leave none there: it is of an author's Markdown.
 *
 * @param isForeign Whether it is part of a drawing or a formula, where what is in it is no plain text.
 */
export function holdsMarkup(element: Element, isForeign: boolean): boolean {
	const { tagName, children } = element
	if (tagName !== 'script' && tagName !== 'style') return false
	const text = textOf(element)
	if (!isForeign) return text.toLowerCase().includes(`</${tagName}`)
	// What stands between may go.
	const isPlain = children.every(({ type }) => type === 'text')
	return isPlain ? /<[a-z!/?]/i.test(text) : text.includes('<')
}
