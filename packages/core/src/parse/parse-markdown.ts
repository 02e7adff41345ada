import type { Root } from 'mdast'
import { isDoubtfulText } from './doubtful-text.ts'
import { hasEmptyItem } from './empty-item.ts'
import type { NativeExtras } from './extras/markdown-extras.ts'
import { isDeeperThan } from './is-deeper-than.ts'
import { parseNatively } from './parse-natively.ts'

/** A tree of the native parser. */
export interface ParsedMarkdown {
	readonly tree: Root
	/** remark-parse may make another tree, and it is safe to ask it. */
	readonly isInDoubt: boolean
}

/**
 * Parses Markdown with GFM natively, and tells whether the tree is surely that of remark-parse and remark-gfm.
 *
 * @param math Read `$x$` and `$$x$$` as math.
 * @param extras Syntax of its own that the text has.
 */
export function parseMarkdown(text: string, math: boolean, extras?: NativeExtras): ParsedMarkdown {
	const { tree, isDoubtful } = parseNatively(text, math, extras)
	// remark does not know them.
	if (extras || !isTame(text)) return { tree, isInDoubt: false }
	const inDoubt = isDoubtful || isDoubtfulText(text) || hasEmptyItem(text, tree)
	return { tree, isInDoubt: inDoubt && !isDeeperThan(tree, deepest) }
}

const longestText = 200_000
const longestStretch = 5000
const deepest = 30

/** remark-parse takes time that is quadratic in the length of a paragraph and in depth: what no person wrote stays with the native parser. */
function isTame(text: string): boolean {
	// Most posts are no longer than one paragraph may be.
	if (text.length <= longestStretch) return true
	if (text.length > longestText) return false
	return text.split(/\n[ \t>]*\r?\n/).every((stretch) => stretch.length <= longestStretch)
}
