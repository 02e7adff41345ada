import type { ElementContent } from 'hast'
import type { Nodes, Paragraph, Parents, Root, Text } from 'mdast'
import { blockFormula, inlineFormula } from './formula-nodes.ts'
import { abbreviator, type SplitText } from './kramdown/abbreviate.ts'
import { positionAt } from './position-at.ts'
import { type Origin, splitHtml } from './split-html.ts'
import type { TakenOut } from './taken-out.ts'

/**
 * Puts what was taken out of a text into its tree, which gets the positions of the text that was parsed.
 *
 * @param tree Changed.
 * @param text What the tree was parsed from.
 */
export function putBack(
	tree: Root,
	found: readonly TakenOut[],
	{ source, text, marks }: Omit<Origin, 'found'>,
): void {
	const { open, close, placeholder, ofBlock, anywhere, bars } = marks
	const origin: Origin = { found, source, text, marks }
	const abbreviate = abbreviator(
		found.flatMap((one) => (one.kind === 'abbreviation' ? [[one.word, one.title] as const] : [])),
		text,
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
				if (hasFormula(child.value)) return splitHtml(child, origin)
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
			if (index % 2 === 1) {
				const one = found[Number(part)]
				return one?.kind === 'html' && one.value === '' ? [] : [inline(one, rest)]
			}
			return part === '' ? [] : [...abbreviate({ ...rest, value: part })]
		})
	}

	function hasFormula(html: string): boolean {
		return [...html.matchAll(anywhere)].some((mark) => found[Number(mark[2])]?.kind === 'math')
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
		return blockFormula(one, position)
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
	return inlineFormula(one, others.position)
}

function withPosition(node: Nodes, position: Text['position']): Nodes {
	if (!('children' in node)) return { ...node, position }
	const children = (node.children as Nodes[]).map((child) => withPosition(child, position))
	return { ...node, position, children } as Nodes
}
