import type { Html, Nodes, Parents } from 'mdast'
import { writtenText } from '../parse/extras/replace-emoji.ts'
import { madeIn } from '../parse/shortcodes/made-html.ts'
import { textOfHtml } from './text-of-html.ts'
import { writtenTextOf } from './written-text.ts'

/**
 * The text of a heading. Texts of images, and names of emoji, count for the id alone.
 *
 * @param smart Typographic texts.
 */
export function headingText(
	parent: Parents,
	smart: ReadonlyMap<Nodes, string>,
	part: 'text' | 'id' | 'id without images',
): string {
	const isText = part === 'text'
	let text = ''
	for (const node of parent.children) {
		if (node.type === 'image' || node.type === 'imageReference') {
			if (!isText && part !== 'id without images') text += node.alt ?? ''
		} else if (node.type === 'break') text += ' '
		else if (node.type === 'html') text += isText && isLineBreak(node.value) ? ' ' : keptText(node)
		else if ('value' in node) text += smart.get(node) ?? (isText ? node.value : writtenText(node))
		else if ('children' in node) text += headingText(node, smart, part)
	}
	return text
}

/** What a shortcode keeps from Markdown is text; a badge is none. */
function keptText(node: Html): string {
	const isKept = madeIn(node).length > 0 || !node.value.includes('<')
	return isKept ? textOfHtml(node) : ''
}

function isLineBreak(html: string): boolean {
	return /^<br\s*\/?>$/i.test(html)
}

/**
 * What Hugo makes the id of a heading of: its last line, without addresses that are no text of a link. Characters that were written as numbers (`&#39;`) stay numbers.
 *
 * @param source What the positions of the heading are of.
 * @param withFormulas Whether formulas are text to its Markdown, and left to a script.
 * @see https://github.com/gohugoio/hugo/blob/master/markup/goldmark/internal/extensions/attributes/attributes.go
 */
export function hugoHeadingText(
	heading: Parents,
	smart: ReadonlyMap<Nodes, string>,
	source: string,
	withFormulas: boolean,
): string {
	const text = textOf(heading)
	return text.slice(text.lastIndexOf('\n') + 1)

	function textOf({ children }: Parents): string {
		let text = ''
		for (const node of children as Nodes[]) {
			if (node.type === 'image' || node.type === 'imageReference') text += node.alt ?? ''
			else if (node.type === 'break') text += '\n'
			else if (node.type === 'html') text += keptText(node)
			else if (node.type === 'text')
				text += writtenTextOf(node, source) ?? smart.get(node) ?? writtenText(node)
			else if (node.type === 'inlineCode' || (withFormulas && isFormula(node))) text += node.value
			else if ('children' in node && !isBareAddress(node)) text += textOf(node)
		}
		return text
	}
}

function isFormula(node: Nodes): node is Nodes & { value: string } {
	return (node.type as string) === 'inlineMath'
}

function isBareAddress(node: Parents): boolean {
	const [text] = node.type === 'link' ? node.children : []
	if (text?.type !== 'text') return false
	const more = lengthOf(node) - lengthOf(text)
	return more === '<>'.length || (more === 0 && hasDot.test(text.value))
}

/** Of a host without a dot Goldmark makes no link. */
const hasDot = /^(?:[a-z]+:\/\/)?[-\w@:%.+~#=]+\.[a-z]/i

/** In the source; of what a plug-in has made nobody knows. */
function lengthOf({ position }: Nodes): number {
	return (position?.end.offset ?? Number.NaN) - (position?.start.offset ?? Number.NaN)
}
