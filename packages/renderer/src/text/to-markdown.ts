import { allReferences, linkEdits, type Post, parseUrl, splitFrontMatter } from '@blog/core'
import type { Nodes } from 'mdast'
import type { RenderContext } from '../options.ts'
import { commentsIn } from './comments-in.ts'
import type { Range } from './gaps-in.ts'
import { hiddenComments } from './hidden-comments.ts'
import { singleDollars } from './single-dollars.ts'

/** Where links of a Markdown twin lead. */
export interface MarkdownOptions {
	/** What links written in the file lead to. */
	readonly context: Pick<RenderContext, 'resolve'>
	/** Absolute address of the site. */
	readonly baseUrl: string
	/** The text is not to be read but built again, by Hugo: shortcodes and comments stay, by which it knows where summaries end. */
	readonly isForHugo?: boolean
	/** Formulas between two dollars are set apart wherever they stand: within a sentence they get single ones. */
	readonly setsDollarsApart?: boolean
}

/** A piece of the source and what stands in its place. */
interface Edit extends Range {
	readonly text: string
}

type MarkdownPost = Pick<
	Post<unknown>,
	| 'title'
	| 'source'
	| 'frontMatterSyntax'
	| 'tree'
	| 'file'
	| 'url'
	| 'links'
	| 'images'
	| 'media'
	| 'expansion'
>

/**
 * The Markdown twin of a post: its title as a heading, then the body as its author wrote it, without front matter and comments. A body with templates, shortcodes or components is written
 * anew, as readers see it: what they hide is not in it.
 *
 * @param options Makes links and images absolute, so that the text can be read elsewhere; without them they stay as written. An address
 * whose source cannot be found is left as it is.
 */
export async function toMarkdown(post: MarkdownPost, options?: MarkdownOptions): Promise<string> {
	const isWritten = !post.expansion || (options?.isForHugo && post.expansion === 'shortcodes')
	const body = (await (isWritten ? writtenBody : bodyOfTree)(post, options)).trim()
	const heading = `# ${post.title.replace(/\s+/g, ' ').trim()}`
	const hasTitle =
		body === heading || body.startsWith(`${heading}\n`) || body.startsWith(`${heading}\r\n`)
	return `${hasTitle ? '' : `${heading}\n\n`}${body}\n`
}

const top = { line: 1, column: 1 }

async function bodyOfTree(
	post: MarkdownPost,
	options: MarkdownOptions | undefined,
): Promise<string> {
	const { writeTree } = await import('./write-tree.ts')
	return writeTree(
		post.tree,
		(url) => options && absolute(url, post, options),
		({ value }) => {
			const comments = commentsIn(value, options?.isForHugo)
			const whole = { start: { ...top, offset: 0 }, end: { ...top, offset: value.length } }
			return edited(value, [
				...comments.map((range) => ({ ...range, text: '' })),
				...addressEdits({ type: 'html', value, position: whole }, value, post, options),
			])
		},
	)
}

async function writtenBody(
	post: MarkdownPost,
	options: MarkdownOptions | undefined,
): Promise<string> {
	const { bodyOffset } = splitFrontMatter(post.source, post.frontMatterSyntax)
	const comments = await hiddenComments(post, options?.isForHugo)
	const edits: Edit[] = comments.map((range) => ({ ...range, text: '' }))
	// Most posts link to addresses that are whole: their trees need not be there.
	if (mayChange(post, options)) collectEdits(post.tree, post, options, edits)
	return edited(post.source, edits, bodyOffset)
}

/** @param from Where it begins. */
function edited(source: string, edits: readonly Edit[], from = 0): string {
	let at = from
	let result = ''
	for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
		if (start < at) continue
		result += source.slice(at, start) + text
		at = end
	}
	return result + source.slice(at)
}

function mayChange(post: MarkdownPost, options: MarkdownOptions | undefined): boolean | undefined {
	return (
		(options?.setsDollarsApart && post.source.includes('$$')) ||
		(options !== undefined && allReferences(post).some(({ url }) => !isWhole.test(url)))
	)
}

/** An address with its scheme, or a place in the post itself. */
const isWhole = /^(?:[a-z][a-z0-9+.-]*:|#|$)/i

function collectEdits(
	node: Nodes,
	post: Pick<Post<unknown>, 'source' | 'file' | 'url'>,
	options: MarkdownOptions | undefined,
	edits: Edit[],
): void {
	edits.push(...addressEdits(node, post.source, post, options))
	if (!('children' in node)) return
	const isAlone = node.type === 'paragraph' && node.children.length === 1
	if (options?.setsDollarsApart && !isAlone)
		edits.push(...node.children.flatMap((child) => singleDollars(child, post.source)))
	for (const child of node.children) collectEdits(child, post, options, edits)
}

/** Addresses of a node, made absolute. */
function addressEdits(
	node: Nodes,
	source: string,
	post: Pick<Post<unknown>, 'file' | 'url'>,
	options: MarkdownOptions | undefined,
): readonly Edit[] {
	if (options === undefined || !saysAddress(node, source)) return []
	const { edits } = linkEdits(node, source, { address: (url) => absolute(url, post, options) })
	return edits.map(({ from, to, text }) => ({ start: from, end: to, text }))
}

/** Whether the source of a node is an address that may be another one: it is no text as well, as in `<https://a.org>`, and no argument of a shortcode. */
function saysAddress(node: Nodes, source: string): boolean {
	const [start, end] = [node.position?.start.offset, node.position?.end.offset]
	if (start === undefined || source.startsWith('{{', start)) return false
	if (node.type !== 'link') return true
	const behind = node.children.at(-1)?.position?.end.offset ?? start
	return source.slice(behind, end).includes('](')
}

function absolute(
	url: string,
	{ file, url: page }: Pick<Post<unknown>, 'file' | 'url'>,
	{ context, baseUrl }: MarkdownOptions,
): string | undefined {
	if (url === '' || url.startsWith('#')) return undefined
	const target = context.resolve(file, url)?.url ?? url
	if (target === url && isWhole.test(url)) return undefined
	const base = baseUrl.replace(/\/$/, '') + page
	// They would end the address, in Markdown or in an attribute.
	return parseUrl(target, base)?.href.replace(/[()']/g, encodeByte)
}

function encodeByte(character: string): string {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
