import type { Definition, Image, Link, Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** What an address that changes looks like, wherever it stands. */
const maybeAddress = /(?:https?:\/|@|(?<=[(<\s]))\/[^\s)<>"'`\]]+/g

/**
 * Changes addresses of links and images in Markdown, and nothing else: not in code, and no other character.
 *
 * @param rewrite Of an address, as it is meant; `undefined` if it stays.
 */
export function rewriteLinks(
	markdown: string,
	rewrite: (address: string) => string | undefined,
): string {
	// Most texts have no address that changes, and parsing is the slow part.
	const isAny = [...markdown.matchAll(maybeAddress)].some(([text]) => rewrite(text) !== undefined)
	if (!isAny) return markdown
	const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown)
	const changes: { readonly start: number; readonly end: number; readonly text: string }[] = []
	visit(tree, (node: Nodes) => {
		if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return
		const text = rewrite(node.url)
		const [from, to] = [node.position?.start.offset, node.position?.end.offset]
		if (text === undefined || text === node.url || from === undefined || to === undefined) return
		const start = addressIn(markdown.slice(from, to), from, node)
		if (start !== undefined) changes.push({ start, end: start + node.url.length, text })
	})
	let result = ''
	let done = 0
	for (const { start, end, text } of changes.sort((a, b) => a.start - b.start)) {
		result += markdown.slice(done, start) + text
		done = end
	}
	return result + markdown.slice(done)
}

/** Where the address of a node begins: behind its text, which may be an address as well. */
function addressIn(
	written: string,
	from: number,
	node: Link | Image | Definition,
): number | undefined {
	const textEnd =
		node.type === 'link'
			? (node.children.at(-1)?.position?.end.offset ?? from) - from
			: written.indexOf(node.type === 'image' ? '](' : ']:')
	const behind = written.indexOf(node.url, textEnd)
	// `<https://example.com>` is its own text.
	const at = behind < 0 ? written.indexOf(node.url) : behind
	return at < 0 ? undefined : from + at
}
