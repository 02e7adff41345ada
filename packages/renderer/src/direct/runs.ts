import { isJoinedToBlock } from '@blog/core'
import type { RootContent as HastContent, Root as HastRoot } from 'hast'
import type { Nodes, Root, RootContent } from 'mdast'
import { hasHastChildren, markdownToHast } from '../markdown/to-hast.ts'
import { hasRaw, rawPieces } from '../markup/raw-pieces.ts'
import type { Rendering } from '../rendering.ts'
import { definitionsOf } from './definitions.ts'
import { hasFootnote, isPlain } from './is-plain.ts'
import { makesBlock } from './makes-block.ts'
import { parseRun } from './parse-run.ts'

/** Neighbouring blocks of a post that are not plain, as a tree of elements. */
export interface Run {
	/** Number of the blocks. */
	readonly length: number
	/** Nothing of them is written, not even line breaks. */
	readonly isEmpty: boolean
	readonly tree: HastRoot
}

/** By the index of the first block. */
export type Runs = ReadonlyMap<number, Run>

/**
 * Finds the blocks of a tree that cannot be written directly, and makes elements of them, raw HTML parsed.
 *
 * @param smart Typographic texts of the whole tree.
 * @returns `undefined` if these blocks cannot be told from the others: footnotes in them are numbered through the whole post, tags may not
 * pair up, and parts of one block have nothing between them.
 */
export async function findRuns(
	tree: Root,
	rendering: Rendering,
	smart: ReadonlyMap<Nodes, string> | undefined,
): Promise<Runs | undefined> {
	const { children } = tree
	const runs = new Map<number, Run>()
	const ranges = refusedRanges(children)
	if (ranges === undefined || ranges.length === 0) return ranges && runs
	if (children.some(isJoinedToBlock)) return undefined

	const refused = ranges.flatMap(([from, to]) => children.slice(from, to))
	// Definitions first: of two of a name the first in the post counts.
	const part: Root = { type: 'root', children: [...definitionsOf(tree), ...refused] }
	if (hasHastChildren(part)) return undefined
	const converted = markdownToHast(part, rendering, {
		smartPunctuation: false,
		...(smart && { smart }),
	})
	// What stands between blocks is put there again.
	const blocks = converted.children.filter(({ type }) => type !== 'text')
	if (blocks.length !== refused.filter(makesBlock).length) return undefined

	let next = 0
	for (const [from, to] of ranges) {
		const count = children.slice(from, to).filter(makesBlock).length
		const own = blocks.slice(next, next + count)
		next += count
		const run: HastRoot = { type: 'root', children: withBreaks(own) }
		const parsed = own.some(hasRaw) ? await parseRaw(run) : run
		runs.set(from, { length: to - from, isEmpty: count === 0, tree: parsed })
	}
	return runs
}

/** Natively; the slow parser is loaded when the first post needs it. */
async function parseRaw(run: HastRoot): Promise<HastRoot> {
	const parsed = parseRun(run)
	if (parsed) return parsed
	const { parseRawHtml } = await import('../markup/raw-html.ts')
	return parseRawHtml(run)
}

/** Ranges of blocks that are not plain, or that stand between the tags of such. */
function refusedRanges(children: readonly RootContent[]): [from: number, to: number][] | undefined {
	const isRefused = children.map((child) => !isPlain(child))
	if (children.some((child, index) => isRefused[index] && hasRaw(child))) {
		const pieces = rawPieces({ children })
		// Tags that do not pair up may reach through all of the post; what they make of tables and drawings is a question of the parser.
		if (!pieces && children.some(hasTagOfItsOwn)) return undefined
		for (const [from, to] of pieces ?? [[0, children.length] as const])
			isRefused.fill(true, from, to)
	}
	if (children.some((child, index) => isRefused[index] && hasFootnote(child))) return undefined
	const ranges: [from: number, to: number][] = []
	for (const [index, is] of isRefused.entries()) {
		const last = ranges.at(-1)
		if (!is) continue
		if (last?.[1] === index) last[1]++
		else ranges.push([index, index + 1])
	}
	return ranges
}

function hasTagOfItsOwn(node: Nodes): boolean {
	if (node.type === 'html')
		return /<\/?(?:table|caption|col|t[rdh]|t(?:body|head|foot)|svg|math)/i.test(node.value)
	return node.type === 'table' || ('children' in node && node.children.some(hasTagOfItsOwn))
}

function withBreaks(blocks: readonly HastContent[]): HastContent[] {
	return blocks.flatMap((block, index) =>
		index === 0 ? [block] : [{ type: 'text', value: '\n' }, block],
	)
}
