import { type Post, parseUrl, splitFrontMatter } from '@blog/core'
import type { Html, Nodes } from 'mdast'
import { commentOf, isNote } from '../markdown/comment.ts'
import type { RenderContext } from '../options.ts'

/** Where links of a Markdown twin lead. */
export interface MarkdownOptions {
	/** What links written in the file lead to. */
	readonly context: Pick<RenderContext, 'resolve'>
	/** Absolute address of the site. */
	readonly baseUrl: string
}

/** A piece of the source and what stands in its place. */
interface Edit {
	readonly start: number
	readonly end: number
	readonly text: string
}

/**
 * The Markdown twin of a post: its title as a heading, then the body as its author wrote it, without front matter and without comments
 * for `blog check`.
 *
 * @param options Makes links and images absolute, so that the text can be read elsewhere; without them they stay as written. An address
 * that is written with escapes is left as it is.
 */
export function toMarkdown(
	post: Pick<Post<unknown>, 'title' | 'source' | 'tree' | 'file' | 'url' | 'links' | 'images'>,
	options?: MarkdownOptions,
): string {
	const { bodyOffset } = splitFrontMatter(post.source)
	const edits: Edit[] = []
	// Most posts link to addresses that are whole: their trees need not be there.
	if (options && mayChange(post)) collectEdits(post.tree, post, options, edits)
	let at = bodyOffset
	let body = ''
	for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
		if (start < at) continue
		body += post.source.slice(at, start) + text
		at = end
	}
	body = (body + post.source.slice(at)).trim()
	const heading = `# ${post.title.replace(/\s+/g, ' ').trim()}`
	const hasTitle =
		body === heading || body.startsWith(`${heading}\n`) || body.startsWith(`${heading}\r\n`)
	return `${hasTitle ? '' : `${heading}\n\n`}${body}\n`
}

function mayChange({
	source,
	links,
	images,
}: Pick<Post<unknown>, 'source' | 'links' | 'images'>): boolean {
	return (
		[...links, ...images].some(({ url }) => !isWhole.test(url)) || source.includes('blog-ignore')
	)
}

/** An address with its scheme, or a place in the post itself. */
const isWhole = /^(?:[a-z][a-z0-9+.-]*:|#|$)/i

function collectEdits(
	node: Nodes,
	post: Pick<Post<unknown>, 'source' | 'file' | 'url'>,
	options: MarkdownOptions,
	edits: Edit[],
): void {
	if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
		const url = absolute(node.url, post, options)
		const range = url === undefined ? undefined : addressRange(node, post.source)
		if (range && url !== undefined) edits.push({ ...range, text: url })
	}
	if (node.type === 'html') {
		const range = noteRange(node, post.source)
		if (range) edits.push({ ...range, text: '' })
	}
	if ('children' in node)
		for (const child of node.children) collectEdits(child, post, options, edits)
}

function absolute(
	url: string,
	{ file, url: page }: Pick<Post<unknown>, 'file' | 'url'>,
	{ context, baseUrl }: MarkdownOptions,
): string | undefined {
	if (url === '' || url.startsWith('#')) return undefined
	const target = context.resolve(file, url)?.url ?? url
	const base = baseUrl.replace(/\/$/, '') + page
	return parseUrl(target, base)?.href
}

/** Where a comment for `blog check` stands, with the end of its line if nothing else is in it. */
function noteRange(
	{ value, position }: Html,
	source: string,
): { start: number; end: number } | undefined {
	const said = commentOf(value)
	const start = position?.start.offset
	const end = position?.end.offset
	if (said === undefined || !isNote(said) || start === undefined || end === undefined)
		return undefined
	const rest = /^[ \t]*\r?\n/.exec(source.slice(end, end + 100))?.[0].length ?? 0
	return { start, end: source[start - 1] === '\n' ? end + rest : end }
}

/** Where a node's address stands in the source: after its label, as it is in the tree. */
function addressRange(
	node: Extract<Nodes, { url: string }>,
	source: string,
): { start: number; end: number } | undefined {
	const start = node.position?.start.offset
	const end = node.position?.end.offset
	if (start === undefined || end === undefined) return undefined
	const lastChild = 'children' in node ? node.children.at(-1)?.position?.end.offset : undefined
	const label = source.indexOf(node.type === 'definition' ? ']:' : '](', lastChild ?? start)
	// An autolink has no label: its address is absolute already.
	if (label < 0 || label >= end) return undefined
	const at = source.indexOf(node.url, label + 2)
	return at < 0 || at + node.url.length > end ? undefined : { start: at, end: at + node.url.length }
}
