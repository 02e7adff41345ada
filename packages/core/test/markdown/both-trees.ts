import type { Root } from 'mdast'
import { parseMarkdown } from '../../src/parse/parse-markdown.ts'
import { parseWithRemark } from '../../src/parse/remark-parser.ts'

/** The trees of remark-parse with remark-gfm and of our parser, as plain data. */
export function bothTrees(text: string): { remark: Root; ours: Root } {
	return { remark: plain(parseWithRemark(text, false)), ours: plain(parseMarkdown(text, false)) }
}

function plain(tree: Root): Root {
	return JSON.parse(JSON.stringify(tree))
}
