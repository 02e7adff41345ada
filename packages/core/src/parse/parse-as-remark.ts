import type { Root } from 'mdast'
import type { NativeExtras } from './extras/markdown-extras.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { parseWithRemark } from './remark-parser.ts'

/**
 * Parses Markdown with GFM into the tree of remark-parse and remark-gfm: natively, and with remark-parse itself where the native parser
 * may read otherwise.
 *
 * @param math Read `$x$` and `$$x$$` as math.
 */
export function parseAsRemark(text: string, math: boolean, extras?: NativeExtras): Root {
	const { tree, isInDoubt } = parseMarkdown(text, math, extras)
	return isInDoubt ? parseWithRemark(text, math) : tree
}
