import { parse } from 'parse5'

/** What of a page is not read: it is for programs, or shown only when it is asked for. */
const unseen = new Set(['head', 'script', 'style', 'svg', 'template', 'noscript', 'dialog'])
/** Elements that stand in a line. */
const inline = new Set(
	'a abbr b bdi bdo cite code data del dfn em i img ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
		' ',
	),
)

/**
 * The words that a reader sees on a page, in the order of the page.
 *
 * @param html The page.
 * @param options `of`: only what is in the first element with this class. `without`: classes of elements that are left out.
 */
export function visibleWords(html, { of, without = [] } = {}) {
	const page = parse(html)
	const left = new Set(without)
	const root = of === undefined ? page : first(page, (node) => classesOf(node).includes(of))
	return root === undefined ? [] : textOf(root, left).split(/\s+/u).filter(Boolean)
}

function textOf(node, left) {
	if (node.nodeName === '#text') return node.value
	const nodes = isSeen(node, left) ? (node.childNodes ?? []) : []
	const text = nodes.map((child) => textOf(child, left)).join('')
	return inline.has(node.nodeName) ? text : ` ${text} `
}

function isSeen(node, left) {
	if (unseen.has(node.nodeName) || attribute(node, 'hidden') !== undefined) return false
	return !classesOf(node).some((name) => left.has(name))
}

function first(node, isIt) {
	if (isIt(node)) return node
	for (const child of node.childNodes ?? []) {
		const found = first(child, isIt)
		if (found) return found
	}
	return undefined
}

function classesOf(node) {
	return attribute(node, 'class')?.split(/\s+/) ?? []
}

function attribute(node, name) {
	return node.attrs?.find((one) => one.name === name)?.value
}
