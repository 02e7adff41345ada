import type { Html, Nodes } from 'mdast'
import { inlineFormula } from './formula-nodes.ts'
import { joinedToBlock } from './joined-blocks.ts'
import type { Placeholders } from './placeholders.ts'
import { positionAt } from './position-at.ts'
import type { TakenOut } from './taken-out.ts'

/** Where a block of HTML was read, and what was taken out of it. */
export interface Origin {
	readonly found: readonly TakenOut[]
	readonly source: string
	readonly text: string
	readonly marks: Placeholders
}

/**
 * Splits a block of HTML at the formulas in it, which stand between its tags, and at a comment that stands alone between them, which is a node without blanks as it
 * is elsewhere.
 *
 * @returns The first is a block, the others are joined to it.
 */
export function splitHtml(
	{ value, ...others }: Html,
	{ found, source, text, marks: { open, close, placeholder } }: Origin,
): Nodes[] {
	const { start: first, end: last } = others.position ?? {}
	let at = first?.offset ?? 0
	// In lists and quotes the text of a block is not that of the file.
	const isExact = text.slice(at, last?.offset) === value
	const nodes: Nodes[] = []
	let html = ''
	/** Of {@link html} with its placeholders. */
	let length = 0
	for (const [index, part] of value.split(placeholder).entries()) {
		const one = index % 2 === 1 ? found[Number(part)] : undefined
		const written = index % 2 === 1 ? `${open}${part}${close}`.length : part.length
		if (one?.kind === 'math') {
			addHtml()
			add(inlineFormula(one, placeOf(written)))
		} else {
			html += one ? source.slice(one.start, one.end) : part
			length += written
		}
	}
	addHtml()
	return nodes

	function addHtml(): void {
		const [before, inner, after] = commentApart(html)
		const ofInner = length - before.length - after.length
		addRaw(before, before.length)
		addRaw(inner, ofInner)
		addRaw(after, after.length)
		html = ''
		length = 0
	}

	function addRaw(raw: string, written: number): void {
		const position = placeOf(written)
		if (raw !== '') add({ ...others, type: 'html', value: raw, position })
	}

	function add(node: Nodes): void {
		nodes.push(nodes.length === 0 ? node : joinedToBlock(node))
	}

	function placeOf(written: number): Nodes['position'] {
		const start = at
		at += written
		return isExact ? positionAt(start, at, others) : others.position
	}
}

/** What is before and behind a comment, if that is blanks and nothing else. */
function commentApart(html: string): readonly [before: string, inner: string, after: string] {
	const inner = html.trim()
	if (!inner.startsWith('<!--') || !inner.endsWith('-->')) return ['', html, '']
	const start = html.length - html.trimStart().length
	return [html.slice(0, start), inner, html.slice(start + inner.length)]
}
