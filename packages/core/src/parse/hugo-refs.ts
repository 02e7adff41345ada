import type { Nodes, Parents, Root, Text } from 'mdast'
import { textCutter } from './text-cutter.ts'

/** Stands for a space; a character of private use, so that no text has it for another reason. */
const joiner = '\ue000'
/** The same in a call that is shown as it stands; a control character, since no address has one. */
const shownBlank = '\u0001'

const refInLink = /\{\{(?<=\](?:\(|:)[ \t]*\{\{)[<%][ \t]*(?:rel)?ref[ \t][^\n{]*?[>%]\}\}/g

/** Quotes within those of an attribute, which Hugo has taken out before anybody reads HTML. */
const refInAttribute = /(?<==")\{\{[<%][ \t]*(?:rel)?ref[ \t]+"[^"\n]*"[ \t]*[>%]\}\}(?=")/g

/**
 * Makes Hugo's `[text]({{< ref "other.md" >}})` a link for a Markdown parser, which knows no address with spaces. The text keeps its
 * length, so positions stay true; {@link splitHugoRefs} gives the spaces back.
 *
 * @see https://gohugo.io/shortcodes/ref/
 */
export function joinHugoRefs(text: string): string {
	if (!text.includes('ref ') || text.includes(joiner)) return text
	return text
		.replace(refInAttribute, (ref) => ref.replaceAll('"', ' '))
		.replace(refInLink, (ref) => ref.replace(/[ \t]/g, joiner))
}

const refWithoutQuotes = /^(\{\{[<%][ \t]*(?:rel)?ref[ \t]+) (\S(?:[^"\n]*\S)?) ([ \t]*[>%]\}\})$/

/** Gives back the quotes that {@link joinHugoRefs} took of a `ref` in an attribute; another address stays. */
export function quoteHugoRef(url: string): string {
	return url.replace(refWithoutQuotes, '$1"$2"$3')
}

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
	giveBack(tree, shownBlank)
}

/** Gives back in place what {@link joinHugoRefs} took, in addresses and wherever else it stands, such as in code. */
export function splitHugoRefs(tree: Root): void {
	giveBack(tree, joiner)
}

const fields = ['url', 'value', 'title', 'alt', 'label', 'lang', 'meta'] as const

function giveBack(node: Nodes, mark: string): void {
	const texts = node as Partial<Record<(typeof fields)[number], string | null>>
	for (const field of fields) {
		const text = texts[field]
		if (text?.includes(mark)) texts[field] = text.replaceAll(mark, ' ')
	}
	if ('children' in node) for (const child of node.children) giveBack(child, mark)
}
