import type { Nodes, Parents, Root, Text } from 'mdast'

/** Emoji by their names. */
export type EmojiNames = Readonly<Record<string, string>>

const written = /:([a-z0-9_+-]+):/g

/**
 * Puts emoji in the place of their names, `:tada:`, in text and nowhere else. Each is a node of its own, whose `data.name` is what was written.
 *
 * @param tree Changed.
 * @see https://gohugo.io/configuration/all/#enableemoji
 */
export function replaceEmoji(tree: Root, names: EmojiNames): void {
	visit(tree, names)
}

function visit(parent: Parents, names: EmojiNames): void {
	parent.children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
		if (child.type === 'text') return split(child, names)
		// A bare address is one, whatever it looks like.
		if ('children' in child && !isBareAddress(child)) visit(child, names)
		return [child]
	}) as typeof parent.children
}

function split(node: Text, names: EmojiNames): Nodes[] {
	const { value, ...others } = node
	if (!value.includes(':')) return [node]
	const parts: Text[] = []
	let at = 0
	for (const { 0: whole, 1: name = '', index } of value.matchAll(written)) {
		const emoji = Object.hasOwn(names, name) ? names[name] : undefined
		if (emoji === undefined || index < at) continue
		if (index > at) parts.push({ ...others, type: 'text', value: value.slice(at, index) })
		parts.push({ ...others, type: 'text', value: emoji, data: { name } as Text['data'] })
		at = index + whole.length
	}
	if (at === 0) return [node]
	if (at < value.length) parts.push({ ...others, type: 'text', value: value.slice(at) })
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
