import type { Nodes, Parents, Root, Text } from 'mdast'
import { textCutter } from '../text-cutter.ts'

/** Emoji by their names. */
export type EmojiNames = Readonly<Record<string, string>>

const written = /:([a-z0-9_+-]+):/g

/**
 * Puts emoji in the place of their names, `:tada:`, in text and nowhere else. Each is a node of its own, whose `data.name` is what was written.
 *
 * @param tree Changed.
 * @param source What its positions are of.
 * @see https://gohugo.io/configuration/all/#enableemoji
 */
export function replaceEmoji(tree: Root, names: EmojiNames, source: string): void {
	visit(tree, names, source)
}

function visit(parent: Parents, names: EmojiNames, source: string): void {
	parent.children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
		if (child.type === 'text') return split(child, names, source)
		// A bare address is one, whatever it looks like.
		if ('children' in child && !isBareAddress(child)) visit(child, names, source)
		return [child]
	}) as typeof parent.children
}

function split(node: Text, names: EmojiNames, source: string): Nodes[] {
	const { value } = node
	if (!value.includes(':')) return [node]
	const parts: Text[] = []
	const cut = textCutter(node, source)
	let at = 0
	for (const { 0: whole, 1: name = '', index } of value.matchAll(written)) {
		const emoji = Object.hasOwn(names, name) ? names[name] : undefined
		if (emoji === undefined || index < at) continue
		if (index > at) parts.push(cut(at, index))
		const end = index + whole.length
		parts.push({ ...cut(index, end), value: emoji, data: { name } as Text['data'] })
		at = end
	}
	if (at === 0) return [node]
	if (at < value.length) parts.push(cut(at, value.length))
	return parts
}

function isBareAddress(node: Parents): boolean {
	if (node.type !== 'link') return false
	const [only] = node.children
	return only?.type === 'text' && node.url.endsWith(only.value)
}

/** The text of a node as it was written: of an emoji its name. */
export function writtenText(node: { readonly value: string; readonly data?: unknown }): string {
	const data = node.data as { readonly name?: unknown } | undefined
	return typeof data?.name === 'string' ? data.name : node.value
}
