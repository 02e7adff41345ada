import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { htmlNodes } from '../parse-html.ts'

/** Makes HTML of Markdown that may have HTML in it, as old posts of Ghost do. It is as little to be trusted as any other. */
export function markdownNodes(markdown: string): ElementContent[] {
	const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown)
	const html = toHtml(toHast(tree, { allowDangerousHtml: true }), { allowDangerousHtml: true })
	return htmlNodes(html)
}
