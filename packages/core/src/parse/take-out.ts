import type { ElementContent } from 'hast'
import type { Nodes, Paragraph, Parents, Root, Text } from 'mdast'
import { containerMarks } from './container-marks.ts'
import type { Expanded } from './expanded.ts'
import { abbreviator, type SplitText } from './kramdown/abbreviate.ts'
import { nameInlineMath, nameMath } from './name-math.ts'
import { mapPositions, type Piece } from './position-map.ts'

/** What stands in a text and is no Markdown. */
export type TakenOut = { readonly start: number; readonly end: number } & (
	| { readonly kind: 'comment' }
	| { readonly kind: 'html' | 'text'; readonly value: string }
	/** Markdown to be read in place of what stands there. */
	| { readonly kind: 'markdown'; readonly value: string }
	/** A word to Markdown, whatever is in it: the name of a footnote, by which its tree knows it. */
	| { readonly kind: 'name'; readonly identifier: string }
	/** Bars of a table's row where none stand, and empty cells between them. */
	| { readonly kind: 'cells'; readonly bars: number }
	| { readonly kind: 'math'; readonly value: string; readonly form: FormulaForm }
	| { readonly kind: 'abbreviation'; readonly word: string; readonly title: string }
	/** What becomes of it in the tree, on lines of its own: nothing parts blocks, and that is all. */
	| { readonly kind: 'block'; readonly node: Nodes | undefined }
	/** The same within a line. */
	| { readonly kind: 'inline'; readonly node: Nodes }
)

/** How a formula is shown: `alone` as a block if nothing else is in its paragraph, else within the line. */
export type FormulaForm = 'inline' | 'block' | 'alone'

/** What stands around the number of what was taken out, and finds it. */
interface Marks {
	readonly open: string
	readonly close: string
	readonly placeholder: RegExp
	/** They end what is before them, and nothing of what comes after is part of them. */
	readonly ofBlock: RegExp
	readonly anywhere: RegExp
	/** With what else stands there for `cells`. */
	readonly bars: RegExp
}

/** Characters of private use, so that no text has them for another reason: one pair for each step that takes something out. */
const pairs: readonly Marks[] = [
	['\ue001', '\ue002'],
	['\ue003', '\ue004'],
].map(([open = '', close = '']) => {
	const placeholder = `${open}(\\d+)${close}`
	return {
		open,
		close,
		placeholder: new RegExp(placeholder),
		ofBlock: new RegExp(`^\\s*<\\?${placeholder}\\?>\\s*$`),
		anywhere: new RegExp(`<\\?${placeholder}\\?>|${placeholder}`, 'g'),
		bars: new RegExp(` ?${placeholder}\\|?`, 'g'),
	}
})

/**
 * Takes what stands in a text and is no Markdown out of it (formulas, HTML, comments, blocks, abbreviations and so on, see {@link TakenOut}), and puts it into its tree. Code
 * and addresses have in the end what was written.
 *
 * @param find Finds them, in order.
 * @returns `undefined` if the text has none.
 */
export function takeOut(source: string, find: () => readonly TakenOut[]): Expanded | undefined {
	const marks = pairs.find(({ open }) => !source.includes(open))
	if (marks === undefined) return undefined
	const { open, close } = marks
	const found = find()
	if (found.length === 0) return undefined
	const pieces: Piece[] = []
	const numbers = new Map<string, number>()
	let at = 0
	found.forEach((one, index) => {
		const { kind, start, end } = one
		// The end of an element may be part of what was found before.
		if (start < at) return
		pieces.push({ text: source.slice(at, start), start: at, end: start, isCopy: true })
		if (one.kind === 'markdown') pieces.push({ text: one.value, start, end, isCopy: false })
		const stays = kind === 'math' || kind === 'html' || kind === 'text' || kind === 'inline'
		if (stays) pieces.push({ text: `${open}${index}${close}`, start, end, isCopy: false })
		if (one.kind === 'name') {
			// The same wherever the same is written, so that a note finds its references.
			const number = numbers.get(one.identifier) ?? index
			numbers.set(one.identifier, number)
			pieces.push({ text: `${open}${number}${close}`, start, end, isCopy: false })
		}
		if (one.kind === 'cells') {
			const text = ` ${open}${index}${close}|`.repeat(one.bars)
			pieces.push({ text, start, end, isCopy: false })
		}
		if (kind === 'block') {
			// An instruction, not a comment: it may stand in one.
			// An instruction, which may stand in a comment.
			const line = `<?${open}${index}${close}?>`
			const before = isAtStart(pieces) ? '' : '\n'
			const after = /^[ \t]*(?:\r?\n|$)/.test(source.slice(end, end + 80)) ? '' : '\n'
			pieces.push({ text: before + line + after, start, end, isCopy: false })
		}
		at = end
	})
	pieces.push({ text: source.slice(at), start: at, end: source.length, isCopy: true })
	const written = pieces.filter((piece) => piece.text !== '')
	const text = written.map((piece) => piece.text).join('')
	return {
		text,
		diagnostics: [],
		finish(tree) {
			putBack(tree, found, { source, text, marks })
			mapPositions(tree, written, source)
		},
	}
}

/** Whether nothing but marks of quotes and items stands before the end of these on their last line. */
function isAtStart(pieces: readonly Piece[]): boolean {
	const text = pieces
		.slice(-3)
		.map((piece) => piece.text)
		.join('')
	const line = text.slice(text.lastIndexOf('\n') + 1)
	return containerMarks(line) === line
}

/** @param text What the tree was parsed from. */
function putBack(
	tree: Root,
	found: readonly TakenOut[],
	{ source, text, marks }: { source: string; text: string; marks: Marks },
): void {
	const { open, close, placeholder, ofBlock, anywhere, bars } = marks
	const abbreviate = abbreviator(
		found.flatMap((one) => (one.kind === 'abbreviation' ? [[one.word, one.title] as const] : [])),
	)
	visit(tree, false)

	function visit(parent: Parents, isAround: boolean): void {
		const isInLink = isAround || parent.type === 'link' || parent.type === 'linkReference'
		parent.children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
			if (child.type === 'text') return split(child, isInLink)
			if (child.type === 'html') {
				const one = found[Number(ofBlock.exec(child.value)?.[1] ?? Number.NaN)]
				if (one?.kind === 'block')
					return one.node ? [{ ...one.node, position: child.position }] : []
			}
			if (child.type === 'paragraph') {
				const block = blockIn(child)
				if (block) return [block]
			}
			restore(child)
			if ('children' in child) visit(child, isInLink)
			return [child]
		}) as typeof parent.children
	}

	function split({ value, ...others }: Text, isInLink: boolean): Nodes[] {
		const parts = withTexts(value, isInLink).split(placeholder)
		let start = others.position?.start.offset ?? 0
		return parts.flatMap((part, index): Nodes[] => {
			const mark = `${open}${part}${close}`
			const end = index % 2 === 1 ? start + mark.length : endOf(parts[index + 1], start, others)
			const rest = { ...others, position: positionAt(start, end, others) }
			start = end
			if (index % 2 === 1) return [inline(found[Number(part)], rest)]
			return part === '' ? [] : [...abbreviate({ ...rest, value: part })]
		})
	}

	/** Where a text ends: at the placeholder of a number, or with its node. */
	function endOf(index: string | undefined, from: number, { position }: SplitText): number {
		if (index !== undefined) return text.indexOf(`${open}${index}${close}`, from)
		return position?.end.offset ?? from
	}

	function withTexts(value: string, isInLink: boolean): string {
		if (!value.includes(open)) return value
		return withoutBars(value).replace(new RegExp(placeholder, 'g'), (whole, index: string) => {
			const one = found[Number(index)]
			if (one?.kind === 'text') return one.value
			if (one?.kind === 'name') return source.slice(one.start, one.end)
			const isNested = isInLink && one?.kind === 'inline' && one.node.type === 'link'
			return isNested ? source.slice(one.start, one.end) : whole
		})
	}

	/** What stands alone in a paragraph is a block. */
	function blockIn({ children, position }: Paragraph): Nodes | undefined {
		const [only, ...others] = children
		if (only?.type !== 'text' || others.length > 0) return undefined
		const [before, index, after] = only.value.trim().split(placeholder)
		if (before !== '' || after !== '' || index === undefined) return undefined
		const one = found[Number(index)]
		if (one?.kind === 'text' || one?.kind === 'inline') return undefined
		if (one?.kind === 'html') return { type: 'html', value: one.value, position }
		if (one?.kind === 'math' && one.form === 'inline') return undefined
		const math = { type: 'math', value: formulaOf(one), position }
		nameMath(math)
		return math as unknown as Nodes
	}

	/** In code and addresses it was none. */
	function restore(node: Nodes | ElementContent): void {
		const texts = node as Partial<Record<(typeof fields)[number], string | null>>
		for (const field of fields) {
			const text = texts[field]
			if (!text?.includes(open)) continue
			const isName = field === 'identifier'
			texts[field] = withoutBars(text).replace(anywhere, isName ? identifier : written)
		}
		// Those of a formula that Markdown has read.
		const shown = node.data as { readonly hChildren?: readonly ElementContent[] } | undefined
		shown?.hChildren?.forEach(restore)
		if (node.type === 'element') node.children.forEach(restore)
	}

	function withoutBars(text: string): string {
		return text.replace(bars, (whole, index: string) =>
			found[Number(index)]?.kind === 'cells' ? '' : whole,
		)
	}

	function identifier(whole: string, ofBlock: string | undefined, index: string): string {
		const one = found[Number(ofBlock ?? index)]
		return one?.kind === 'name' ? one.identifier : written(whole, ofBlock, index)
	}

	function written(_: string, ofBlock: string | undefined, index: string): string {
		const one = found[Number(ofBlock ?? index)]
		return one ? source.slice(one.start, one.end) : ''
	}
}

const fields = ['url', 'value', 'title', 'alt', 'label', 'identifier', 'lang', 'meta'] as const

function inline(one: TakenOut | undefined, others: SplitText): Nodes {
	if (one?.kind === 'html') return { ...others, type: 'html', value: one.value }
	if (one?.kind === 'inline') return withPosition(one.node, others.position)
	const math = { ...others, type: 'inlineMath', value: formulaOf(one) }
	nameInlineMath(math, one?.kind === 'math' && one.form === 'block')
	return math as unknown as Nodes
}

/** A part of a node's position. Lines and columns are found when positions are mapped. */
function positionAt(start: number, end: number, { position }: SplitText): Text['position'] {
	if (position?.start.offset === undefined) return position
	return { start: { ...position.start, offset: start }, end: { ...position.end, offset: end } }
}

function withPosition(node: Nodes, position: Text['position']): Nodes {
	if (!('children' in node)) return { ...node, position }
	const children = (node.children as Nodes[]).map((child) => withPosition(child, position))
	return { ...node, position, children } as Nodes
}

function formulaOf(one: TakenOut | undefined): string {
	return one?.kind === 'math' ? one.value : ''
}

/** A formula without the marks of quotes and the indentation of items that its lines begin with. */
export function formulaIn(text: string): string {
	return text.trim().replace(/\n[ \t]+/g, '\n')
}
