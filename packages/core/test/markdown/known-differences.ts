import type { Nodes, Root } from 'mdast'

/** Something in which our tree is not remark's, on purpose. */
export interface KnownDifference {
	readonly reason: string
	/** Each differs, and is equal once the difference is evened out. */
	readonly examples: readonly string[]
	/** Evens out the difference in one pair of nodes; missing where the trees have another shape. */
	evenOut?(remark: Nodes, ours: Nodes, context: Context): void
}

interface Context {
	readonly source: string
	readonly isInQuote: boolean
}

/** All of them. What a writer would see on the page is not here: such a text is parsed by remark (`doubtful-text.ts` and what is beside it). */
export const knownDifferences: Record<string, KnownDifference> = {
	'spread in a quote': {
		reason:
			'In a block quote, or around one, remark takes blank lines behind a list, or between a list and what follows, for blank lines in it, and misses some that are in it. Ours follows CommonMark 5.3: loose is a list with a blank line between two of its parts.',
		examples: [
			'> - a\n>\n>\n\nb\n',
			'> 1. a\n>    - b\n>\n> 2. c\n',
			'>1. - a\n>\n>    >',
			'- > - a\n  >\n  ***\n',
		],
		evenOut(remark, ours, { isInQuote }) {
			if (!('spread' in remark) || !('spread' in ours)) return
			if (!isInQuote && !remark.children.some(({ type }) => type === 'blockquote')) return
			remark.spread = false
			ours.spread = false
		},
	},
	'ends at blank lines': {
		reason:
			'Whether a block in a list or quote ends before or behind the blank lines that follow it. Nothing of the text is in between.',
		examples: ['> > a\n> >\n>\n'],
		evenOut(remark, ours, { source }) {
			const [a, b] = [remark.position?.end, ours.position?.end]
			if (a?.offset === undefined || b?.offset === undefined) return
			const [from, to] = [Math.min(a.offset, b.offset), Math.max(a.offset, b.offset)]
			if (from < to && /^[\s>]*$/.test(source.slice(from, to))) Object.assign(b, a)
		},
	},
	'address behind a bracket': {
		reason:
			'Behind a `[` that opens no link remark finds addresses only in the finished tree: nodes around them have no positions. Ours have them.',
		examples: ['[https://a.example b', '"[" www.a.example. b'],
		evenOut(remark, ours) {
			if (remark.position === undefined) delete ours.position
			for (const node of [remark, ours])
				if ('children' in node) node.children = merged(node.children)
		},
	},
	'e-mail address behind a bracket': {
		reason:
			'Behind a `[` that opens no link remark has other rules for what may stand before an address: after a slash or a letter that is not ASCII it links, too. Ours has one rule everywhere (GFM 6.9).',
		examples: ['[漢e@d.example', '![a](b c) /d@2x.png'],
	},
	'emoji beside emphasis': {
		reason:
			'CommonMark 0.31.2 counts symbols as punctuation, and an emoji is one. remark looks at half of its surrogate pair and sees a letter.',
		examples: ['_a_👍', '👍*"a"*'],
	},
}

/** Evens out all known differences, in both trees. */
export function evenOut(remark: Root, ours: Root, source: string): void {
	walk(remark, ours, { source, isInQuote: false })
}

function walk(remark: Nodes, ours: Nodes, context: Context): void {
	for (const { evenOut } of Object.values(knownDifferences)) evenOut?.(remark, ours, context)
	if (!('children' in remark) || !('children' in ours)) return
	const inner = { ...context, isInQuote: context.isInQuote || remark.type === 'blockquote' }
	for (const [index, child] of remark.children.entries()) {
		const other = ours.children[index]
		if (other) walk(child, other, inner)
	}
}

function merged<T extends Nodes>(nodes: readonly T[]): T[] {
	const all: T[] = []
	for (const node of nodes) {
		const last = all.at(-1)
		if (last?.type !== 'text' || node.type !== 'text') {
			all.push({ ...node })
			continue
		}
		last.value += node.value
		if (node.position && last.position) last.position.end = node.position.end
	}
	return all
}
