import type { Link, Nodes, Parents, Root, Text } from 'mdast'
import { decodeText } from '../decode-text.ts'
import { type BareLinks, endOfBareAddress } from './bare-links.ts'
import { joinTexts } from './join-texts.ts'
import { partLink } from './part-link.ts'

/** They have their text in one with what is around them. */
const within: ReadonlySet<string> = new Set(['emphasis', 'strong', 'delete'])

/** What begins and ends a text that may be that of a link, and what is escaped. */
const brackets = /\\[\s\S]|[[\]]/g

/**
 * Makes text again of bare addresses that are links to GitHub and none to Goldmark: in brackets, with an escape in them, or behind a word. Those behind a link or another node, which
 * only a tree shows, end where Goldmark ends them.
 *
 * @param tree With positions in the source; changed.
 * @param angleQuotes Whether `<<` is a quote.
 */
export function undoLinks(
	tree: Root,
	source: string,
	bareLinks: BareLinks,
	angleQuotes = false,
): void {
	visit(tree)

	function visit(parent: Parents): void {
		if (hasBareLink(parent)) undo(parent, { depth: 0 })
		else for (const child of parent.children) if (isOwnText(child)) visit(child)
	}

	/** @param open How many brackets are open in the text around. */
	function undo(parent: Parents, open: { depth: number }): void {
		const kept: Nodes[] = []
		let joins = false
		for (const child of parent.children as Nodes[]) {
			const last = kept.at(-1)
			const text = child.type === 'link' ? bareTextOf(child) : undefined
			const end = text && open.depth === 0 ? endOf(child, last) : undefined
			const isUndone = text !== undefined && end === undefined
			const [node, rest] = isUndone ? [undone(text, child)] : partsOf(child, end)
			const joined: Text | undefined = joins || isUndone ? joinTexts(last, node) : undefined
			if (joined) kept.pop()
			kept.push(joined ?? node)
			if (rest) kept.push(rest)
			joins = isUndone || joined !== undefined || rest !== undefined
			if (child.type === 'text') open.depth = depthAfter(child, open.depth)
			else if (isOwnText(child)) {
				if (within.has(child.type)) undo(child, open)
				else visit(child)
			}
		}
		parent.children = kept as typeof parent.children
	}

	/** The text as Markdown reads it, which leaves that of an address as it is written. */
	function undone(text: Text, { position }: Nodes): Text {
		// What it escapes may stand behind the address.
		const end = text.value.endsWith('\\') ? position?.end.offset : undefined
		const next = source[end ?? source.length] ?? ''
		const value = decodeText(text.value + next)
		return { ...text, value: value.slice(0, value.length - next.length), position }
	}

	/** Whether one is in the text of a node itself, which most have none of. */
	function hasBareLink(parent: Parents): boolean {
		return parent.children.some((child) =>
			child.type === 'link'
				? bareTextOf(child) !== undefined
				: within.has(child.type) && hasBareLink(child as Parents),
		)
	}

	/** Where it ends to Goldmark, if it is a link there. */
	function endOf({ position }: Nodes, before: Nodes | undefined): number | undefined {
		if (bareLinks === false || position?.start.offset === undefined) return undefined
		const isBehindNode = before !== undefined && before.type !== 'text'
		return endOfBareAddress(source, position.start.offset, isBehindNode, angleQuotes)
	}

	function partsOf(child: Nodes, end: number | undefined): readonly [Nodes, Text?] {
		const { offset = 0 } = child.position?.start ?? {}
		const isBehindBracket = /[)\]]/.test(source[offset - 1] ?? '')
		if (child.type !== 'link' || end === undefined || !isBehindBracket) return [child]
		return partLink(child, end, source, bareLinks)
	}

	function depthAfter({ value, position }: Text, depth: number): number {
		const { start, end } = position ?? {}
		const written = start?.offset === undefined ? value : source.slice(start.offset, end?.offset)
		let after = depth
		for (const [sign] of written.matchAll(brackets))
			after = sign === '[' ? after + 1 : sign === ']' ? Math.max(0, after - 1) : after
		return after
	}

	function bareTextOf({ url, children, position }: Link): Text | undefined {
		const [text, ...others] = children
		if (text?.type !== 'text' || others.length > 0) return undefined
		if (/[<[]/.test(source[position?.start.offset ?? -1] ?? '')) return undefined
		const isBare = [text.value, `http://${text.value}`, `mailto:${text.value}`].includes(url)
		return isBare ? text : undefined
	}
}

/** Whether there may be bare addresses in a node; those in a link are its text. */
function isOwnText(node: Nodes): node is Parents {
	return 'children' in node && node.type !== 'link' && node.type !== 'linkReference'
}
