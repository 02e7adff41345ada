import type { Element, ElementContent, Parents, Root, RootContent, Text } from 'hast'
import { visit } from 'unist-util-visit'

/** Elements in which WordPress makes paragraphs of blank lines. */
const containers = ['div', 'blockquote', 'section', 'article', 'aside']

/** Elements in which it makes them only where a blank line parts two texts. */
const items = ['li', 'dd', 'td', 'th']

const phrasing =
	/^(?:a|abbr|acronym|b|bdi|bdo|big|br|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/

/**
 * Makes paragraphs where a text has blank lines instead, as the classic editor of WordPress stores them.
 *
 * @param breaks Whether a single line break is one that readers see.
 */
export function autoParagraphs(tree: Root, breaks: boolean): void {
	if (breaks) addBreaks(tree)
	visit(tree, (node) => {
		if (node.type !== 'root' && node.type !== 'element') return
		const isItem = node.type === 'element' && items.includes(node.tagName)
		const isContainer = node.type === 'root' || containers.includes(node.tagName)
		if (!isItem && !isContainer) return
		const grouped = regroup(node.children as ElementContent[])
		if (isContainer || grouped.some((one, place) => isText(one) && isText(grouped[place + 1])))
			node.children = grouped
	})
}

function isText(node: ElementContent | undefined): boolean {
	return node?.type === 'element' && node.tagName === 'p'
}

/** What is in a line becomes paragraphs, split at blank lines; the rest stays. */
function regroup(children: readonly ElementContent[]): ElementContent[] {
	const grouped: ElementContent[] = []
	let line: ElementContent[] = []
	const end = () => {
		if (line.some((node) => node.type !== 'text' || node.value.trim() !== ''))
			grouped.push(paragraph(withoutBreaksAround(line)))
		line = []
	}
	for (const child of children) {
		if (child.type === 'text') {
			const [first = '', ...others] = child.value.split(/\n[ \t]*(?:\n[ \t]*)+/)
			line.push({ type: 'text', value: first })
			for (const value of others) {
				end()
				line.push({ type: 'text', value })
			}
		} else if (child.type === 'element' && phrasing.test(child.tagName)) line.push(child)
		else {
			end()
			grouped.push(child)
		}
	}
	end()
	return grouped
}

function paragraph(children: ElementContent[]): Element {
	return { type: 'element', tagName: 'p', properties: {}, children }
}

function withoutBreaksAround(line: readonly ElementContent[]): ElementContent[] {
	const isEmpty = (node: ElementContent) =>
		(node.type === 'text' && node.value.trim() === '') ||
		(node.type === 'element' && node.tagName === 'br')
	const first = line.findIndex((node) => !isEmpty(node))
	return line.slice(Math.max(first, 0), line.findLastIndex((node) => !isEmpty(node)) + 1)
}

/** A line break within a paragraph becomes `<br>`; blank lines stay, to be split at. */
function addBreaks(tree: Root): void {
	visit(tree, (node, index, parent) => {
		if (node.type === 'element' && node.tagName === 'pre') return 'skip'
		if (node.type !== 'text' || !parent || index === undefined || !hasLines(parent)) return
		const pieces = node.value.split(/(?<![\n \t])[ \t]*\n(?![ \t]*(?:\n|$))/)
		if (pieces.length < 2) return
		const made = pieces.flatMap((value, place): (Text | Element)[] => [
			...(place === 0 ? [] : [lineBreak()]),
			{ type: 'text', value },
		])
		parent.children.splice(index, 1, ...(made as RootContent[]))
		return index + made.length
	})
}

function hasLines(parent: Parents): boolean {
	if (parent.type !== 'element') return true
	return (
		/^(?:p|li|td|dd)$/.test(parent.tagName) ||
		containers.includes(parent.tagName) ||
		phrasing.test(parent.tagName)
	)
}

function lineBreak(): Element {
	return { type: 'element', tagName: 'br', properties: {}, children: [] }
}
