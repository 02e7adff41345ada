import type { Nodes, Paragraph, Parents, Root, Text } from 'mdast'
import type { Expanded } from '../expanded.ts'
import { nameInlineMath, nameMath } from '../name-math.ts'
import { mapPositions, type Piece } from '../position-map.ts'
import { abbreviator, type SplitText } from './abbreviate.ts'
import { findKramdown, type Kramdown } from './find-kramdown.ts'

/** They stand around the number of what was taken out: characters of private use, so that no text has them for another reason. */
const [open, close] = ['\ue001', '\ue002']
const placeholder = new RegExp(`${open}(\\d+)${close}`)

/**
 * Takes formulas, HTML, comments and abbreviations of kramdown out of a text, of which Markdown would make something else, and puts them into its tree.
 *
 * @param from Where the body begins.
 * @returns `undefined` if the text has none.
 */
export function expandKramdown(source: string, from: number): Expanded | undefined {
	if (source.includes(open) || !/\$\$|\{::|^ {0,3}\*\[|\smarkdown=/m.test(source)) return undefined
	const found = findKramdown(source, from)
	if (found.length === 0) return undefined
	const pieces: Piece[] = []
	let at = 0
	found.forEach((one, index) => {
		const { kind, start, end } = one
		// The end of an element may be part of what was found before.
		if (start < at) return
		pieces.push({ text: source.slice(at, start), start: at, end: start, isCopy: true })
		if (one.kind === 'tag') pieces.push({ text: one.text, start, end, isCopy: false })
		const stays = kind === 'math' || kind === 'html'
		if (stays) pieces.push({ text: `${open}${index}${close}`, start, end, isCopy: false })
		at = end
	})
	pieces.push({ text: source.slice(at), start: at, end: source.length, isCopy: true })
	const written = pieces.filter(({ text }) => text !== '')
	return {
		text: written.map(({ text }) => text).join(''),
		diagnostics: [],
		finish(tree) {
			putBack(tree, found, source)
			mapPositions(tree, written, source)
		},
	}
}

function putBack(tree: Root, found: readonly Kramdown[], source: string): void {
	const abbreviate = abbreviator(
		found.flatMap((one) => (one.kind === 'abbreviation' ? [[one.word, one.title] as const] : [])),
	)
	visit(tree)

	function visit(parent: Parents): void {
		parent.children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
			if (child.type === 'text') return split(child)
			if (child.type === 'paragraph') {
				const block = blockIn(child)
				if (block) return [block]
			}
			restore(child)
			if ('children' in child) visit(child)
			return [child]
		}) as typeof parent.children
	}

	function split({ value, ...others }: Text): Nodes[] {
		return value.split(placeholder).flatMap((part, index): Nodes[] => {
			if (index % 2 === 1) return [inline(found[Number(part)], others)]
			return part === '' ? [] : [...abbreviate({ ...others, value: part })]
		})
	}

	/** What stands alone in a paragraph is a block. */
	function blockIn({ children, position }: Paragraph): Nodes | undefined {
		const [only, ...others] = children
		if (only?.type !== 'text' || others.length > 0) return undefined
		const [before, index, after] = only.value.trim().split(placeholder)
		if (before !== '' || after !== '' || index === undefined) return undefined
		const one = found[Number(index)]
		if (one?.kind === 'html') return { type: 'html', value: one.value, position }
		const math = { type: 'math', value: formulaOf(one), position }
		nameMath(math)
		return math as unknown as Nodes
	}

	/** In code and addresses it was none. */
	function restore(node: Nodes): void {
		const texts = node as Partial<Record<(typeof fields)[number], string | null>>
		for (const field of fields) {
			const text = texts[field]
			if (text?.includes(open)) texts[field] = text.replace(new RegExp(placeholder, 'g'), written)
		}
	}

	function written(_: string, index: string): string {
		const one = found[Number(index)]
		return one ? source.slice(one.start, one.end) : ''
	}
}

const fields = ['url', 'value', 'title', 'alt', 'label', 'identifier', 'lang', 'meta'] as const

function inline(one: Kramdown | undefined, others: SplitText): Nodes {
	if (one?.kind === 'html') return { ...others, type: 'html', value: one.value }
	const math = { ...others, type: 'inlineMath', value: formulaOf(one) }
	nameInlineMath(math)
	return math as unknown as Nodes
}

function formulaOf(one: Kramdown | undefined): string {
	return one?.kind === 'math' ? one.value : ''
}
