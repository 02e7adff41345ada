import { type Post, parsePost, splitFrontMatter } from '@blog/core'
import type { Nodes } from 'mdast'
import { commentsIn } from './comments-in.ts'
import { gapsIn, placeOf, type Range } from './gaps-in.ts'

type WrittenPost = Pick<Post<unknown>, 'source' | 'frontMatterSyntax' | 'tree'>

/** Keeps the body from being read as front matter. */
const above = '.\n\n'

/**
 * Finds the comments in the source of a post that readers do not see, each with the end of its line if nothing else is in it. Where a plug-in has left nodes without a place it is one if Markdown
 * says so: what such a node stands for may be code.
 *
 * @param onlyNotes Only what its author has noted for `blog check` or the like.
 */
export async function hiddenComments(
	{ source, frontMatterSyntax, tree }: WrittenPost,
	onlyNotes: boolean | undefined,
): Promise<readonly Range[]> {
	if (!source.includes('<!--')) return []
	const { sure, doubtful } = stretchesOf(tree, source)
	const comments = sure.flatMap((range) => commentsAt(range, source, onlyNotes))
	if (!doubtful.some(({ start, end }) => source.slice(start, end).includes('<!--'))) return comments

	const { bodyOffset } = splitFrontMatter(source, frontMatterSyntax)
	const body = above + source.slice(bodyOffset)
	const { post } = await parsePost(body)
	const written = post ? stretchesOf(post.tree, body).sure : []
	const moved = bodyOffset - above.length
	return [
		...comments,
		...written
			.map(({ start, end }) => ({ start: start + moved, end: end + moved }))
			.flatMap((range) => commentsAt(range, source, onlyNotes))
			.filter((one) => doubtful.some(({ start, end }) => one.start >= start && one.start < end)),
	]
}

/** The HTML of a tree, and what none of its nodes says to be its own. */
function stretchesOf(
	tree: Nodes,
	source: string,
): { readonly sure: readonly Range[]; readonly doubtful: readonly Range[] } {
	const sure: Range[] = []
	const doubtful: Range[] = []
	const visit = (node: Nodes) => {
		if (node.type === 'html') sure.push(...placeOf(node))
		if (!('children' in node)) return
		for (const gap of gapsIn(node, source)) (gap.isDoubtful ? doubtful : sure).push(gap)
		for (const child of node.children) visit(child)
	}
	visit(tree)
	return { sure, doubtful }
}

function commentsAt(
	{ start: from, end: to }: Range,
	source: string,
	onlyNotes: boolean | undefined,
): readonly Range[] {
	return commentsIn(source.slice(from, to), onlyNotes).map((range) => {
		const [start, end] = [from + range.start, from + range.end]
		const rest = /^[ \t]*\r?\n/.exec(source.slice(end, end + 100))?.[0].length ?? 0
		return { start, end: source[start - 1] === '\n' ? end + rest : end }
	})
}
