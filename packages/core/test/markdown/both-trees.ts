import type { Root } from 'mdast'
import { parseAsRemark } from '../../src/parse/parse-as-remark.ts'
import { parseWithRemark } from '../../src/parse/remark-parser.ts'

/** The trees of remark-parse with remark-gfm and of our parser, as plain data. */
export function bothTrees(text: string): { remark: Root; ours: Root } {
	return { remark: plain(parseWithRemark(text, false)), ours: plain(parseAsRemark(text, false)) }
}

function plain(tree: Root): Root {
	return JSON.parse(JSON.stringify(tree))
}
