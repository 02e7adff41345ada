import type { Nodes, Parents, Root, Text } from 'mdast'
import { mapTexts } from './map-texts.ts'
import { textCutter } from './text-cutter.ts'

/** Stands for the blank in a call that is shown as it stands; a control character, since no address has one. */
const shownBlank = '\u0001'

/** What a `ref` leads to, as it is written in one: between quotes it may have blanks. One of three groups is its path. */
export const writtenRefPath = /(?:"([^"\n{}]+)"|`([^`\n{}]+)`|([^"'`\s{}<>]+)(?=\s|[>%]\}|$))/
	.source

const otherParameters =
	/(?:(?:lang|outputFormat)[ \t]*=[ \t]*(?:"[^"\n{}]*"|`[^`\n{}]*`|[^"'`\s{}<>]+)[ \t]+){0,2}/
		.source

/** A call where Markdown has text. */
const refInText = new RegExp(
	`\\{\\{[<%][ \\t]*((?:rel)?ref)[ \\t]+${otherParameters}(?:path[ \\t]*=[ \\t]*)?${writtenRefPath}[^\\n{}]*?[>%]\\}\\}`,
	'g',
)

/**
 * Makes a link of each `ref` and `relref` that stands in text, where Hugo writes the address itself. `data-ref` says which of them it is: the link shows its address when that is known.
 *
 * @param tree Changed.
 * @param source What its positions are of.
 */
export function linkHugoRefs(tree: Root, source: string): void {
	linkIn(tree)

	function linkIn(parent: Parents): void {
		parent.children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
			if (child.type === 'text' && child.value.includes('ref ')) return linked(child, source)
			if ('children' in child && child.type !== 'link') linkIn(child)
			return [child]
		}) as typeof parent.children
	}
}

function linked(node: Text, source: string): Nodes[] {
	const { value } = node
	const cut = textCutter(node, source)
	const nodes: Nodes[] = []
	let at = 0
	for (const found of value.matchAll(refInText)) {
		const { 0: url, 1: name, index } = found
		const path = found.slice(2).find((one) => one !== undefined) ?? ''
		if (index > at) nodes.push(cut(at, index))
		const end = index + url.length
		const written = cut(index, end)
		const data = { hProperties: { dataRef: name } }
		const children: Text[] = [{ ...written, value: path }]
		nodes.push({ type: 'link', url, children, data, position: written.position })
		at = end
	}
	if (nodes.length === 0) return [node]
	if (at < value.length) nodes.push(cut(at, value.length))
	return nodes
}

/**
 * Makes what stood between `{{</*` and `*\/>}}` no reference, if it looks like one. The text keeps its length; {@link showRefs} gives the blank back.
 *
 * @param source What it is a part of.
 */
export function keepRefShown(call: string, source: string): string {
	if (source.includes(shownBlank)) return call
	return call.replace(/^(\{\{[<%][ \t]*(?:rel)?ref)[ \t]/, `$1${shownBlank}`)
}

/** Gives back in place what {@link keepRefShown} took. */
export function showRefs(tree: Root): void {
	mapTexts(tree, (text) => text.replaceAll(shownBlank, ' '))
}
