import type { Html, Nodes, Parents, Root } from 'mdast'
import { withoutMoreMarks } from '../many-marks.ts'
import { parseNatively } from '../parse-natively.ts'
import { textInHtml, verbatim } from './text-in-html.ts'

/** Where a block of Markdown holds words: a paragraph, a heading, a cell, a text between tags. */
export interface InlineContent {
	readonly start: number
	readonly end: number
	/** Parts of it that are no running text, in order: code, tags, addresses, images, names of notes. */
	readonly apart: readonly (readonly [start: number, end: number])[]
}

/**
 * Finds the running text of a Markdown text, for what may not reach across blocks.
 *
 * @param from Where the body begins.
 * @param math Whether dollars stand around formulas.
 * @returns In order.
 */
export function inlineContent(
	source: string,
	from: number,
	math: boolean,
): readonly InlineContent[] {
	const text = source.slice(from)
	// Without definition lists: Goldmark has none where a line that begins with a colon is indented, as lines of formulas are.
	const { tree } = parseNatively(withoutMoreMarks(text), math)
	return blocksIn(tree)
		.flatMap((block) => {
			const [start, end] = rangeOf(block) ?? []
			if (start === undefined || end === undefined) return []
			if (block.type !== 'html')
				return { start: start + from, end: end + from, apart: apartIn(block, text, from) }
			const origin = start + from
			return textInHtml(text.slice(start, end)).map(([start, end]) => ({
				start: start + origin,
				end: end + origin,
				apart: [],
			}))
		})
		.sort((a, b) => a.start - b.start)
}

function blocksIn(tree: Root): readonly (Parents | Html)[] {
	const found: (Parents | Html)[] = []
	const open: (Parents | Html)[] = [tree]
	for (let node = open.pop(); node; node = open.pop()) {
		if (node.type === 'html' || holdsText.has(node.type)) found.push(node)
		else if ('children' in node)
			for (const child of node.children)
				if ('children' in child || child.type === 'html') open.push(child)
	}
	return found
}

const holdsText: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])

function apartIn(block: Parents, text: string, from: number): InlineContent['apart'] {
	const found: [number, number][] = []
	/** Of the element that is open, whose text is none. */
	let inElement: string | undefined
	const add = (start: number, end: number) => {
		const last = found.at(-1)
		if (inElement !== undefined && last) last[1] = end + from
		else found.push([start + from, end + from])
	}
	const visit = ({ children }: Parents) => {
		for (const child of children as readonly Nodes[]) {
			const range = rangeOf(child)
			if (range === undefined) continue
			const [start, end] = range
			if (child.type === 'html') {
				add(start, end)
				const name = verbatim.exec(child.value)?.[1]?.toLowerCase()
				if (inElement === undefined) inElement = name
				else if (child.value.toLowerCase().startsWith(`</${inElement}`)) inElement = undefined
			} else if (whole.has(child.type) || inElement !== undefined) add(start, end)
			else if ('children' in child) {
				visit(child)
				if (child.type === 'link' || child.type === 'linkReference')
					add(afterText(child, start, text), end)
			}
		}
	}
	visit(block)
	return found
}

const whole: ReadonlySet<string> = new Set([
	...['inlineCode', 'inlineMath', 'image', 'imageReference', 'footnoteReference'],
])

/** Where the text of a link ends and its address begins: of what is no more than its text or its address, where it begins. */
function afterText(link: Parents, start: number, text: string): number {
	const isShort = link.type === 'linkReference' && link.referenceType !== 'full'
	if (isShort || text[start] !== '[') return start
	const last = link.children.at(-1)
	return (last && rangeOf(last)?.[1]) ?? start
}

function rangeOf({ position }: Nodes): readonly [number, number] | undefined {
	const { start, end } = position ?? {}
	return start?.offset === undefined || end?.offset === undefined
		? undefined
		: [start.offset, end.offset]
}
