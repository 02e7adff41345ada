import type { ElementContent, Root, RootContent, Text } from 'hast'
import { visit } from 'unist-util-visit'
import { element } from './element.ts'

const address = /^\s*https?:\/\/[^\s<>"]+\s*$/
/** Where WordPress has paragraphs. */
const flow = /^(?:p|div|blockquote|section|article|aside)$/

/**
 * Gives an address on a line of its own a paragraph of its own: WordPress shows what it leads to, whatever stands around it.
 *
 * @see https://wordpress.org/documentation/article/embeds/
 */
export function loneAddresses(tree: Root): void {
	visit(tree, 'text', (node, index, parent) => {
		if (!parent || index === undefined || !node.value.includes('://')) return
		if (parent.type === 'element' && !flow.test(parent.tagName)) return
		const lines = node.value.split('\n')
		const isAlone = (line: string, place: number) =>
			address.test(line) && (place > 0 || index === 0) && (place < lines.length - 1 || isLast)
		const isLast = index === parent.children.length - 1
		if (lines.filter((line) => line.trim() !== '').length < 2 && parent.children.length < 2) return
		if (!lines.some(isAlone)) return
		const isParagraph = parent.type === 'element' && parent.tagName === 'p'
		const made: ElementContent[] = []
		let rest: string[] = []
		const end = () => {
			if (rest.length > 0) made.push(text(rest.join('\n')))
			rest = []
		}
		for (const [place, line] of lines.entries())
			if (isAlone(line, place)) {
				end()
				made.push(...gap(isParagraph), text(line.trim()), ...gap(isParagraph))
			} else rest.push(line)
		end()
		parent.children.splice(index, 1, ...(made as RootContent[]))
		return index + made.length
	})
}

function text(value: string): Text {
	return { type: 'text', value }
}

/** What ends a paragraph: a blank line, or in a paragraph that is marked as one two line breaks. */
function gap(isParagraph: boolean): readonly ElementContent[] {
	return isParagraph ? [element('br', {}), element('br', {})] : [text('\n\n')]
}
