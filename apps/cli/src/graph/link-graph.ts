import type { Blog, Post } from '@blog/core'

/** A post, page or list of a {@link LinkGraph}. */
export interface GraphNode extends Pick<Post, 'url' | 'title' | 'kind' | 'file'> {
	/** Others that link to it. */
	readonly linksIn: number
	/** Others that it links to. */
	readonly linksOut: number
}

/** Who links to whom, as `blog graph --json` prints it. */
export interface LinkGraph {
	/** Every post in the order of the blog, then the pages and lists that have a link. */
	readonly nodes: readonly GraphNode[]
	/** URLs of nodes; each pair once, however many links there are. */
	readonly edges: readonly { readonly from: string; readonly to: string }[]
	/** URLs of the posts that nobody links to and that link to nobody. */
	readonly orphans: readonly string[]
}

/**
 * Gathers the links between the posts and pages of a blog: those that its backlinks are made of. Links of a post to itself, to
 * files and to other sites are none.
 *
 * @param titleOf What a list is called too, whose file may not say it.
 * @example linkGraph(blog).edges // [{ from: '/posts/b/', to: '/posts/a/' }]
 */
export function linkGraph(
	blog: Pick<Blog<unknown>, 'posts' | 'pages' | 'lists' | 'backlinks'>,
	titleOf: (post: Post<unknown>) => string = ({ title }) => title,
): LinkGraph {
	const all = [...blog.posts, ...blog.pages, ...blog.lists]
	const targets = new Map<Post<unknown>, Post<unknown>[]>(all.map((post) => [post, []]))
	for (const to of all) for (const from of blog.backlinks(to)) targets.get(from)?.push(to)

	const nodes = all
		.map((post) => ({
			url: post.url,
			title: titleOf(post),
			kind: post.kind,
			file: post.file,
			linksIn: blog.backlinks(post).length,
			linksOut: targets.get(post)?.length ?? 0,
		}))
		.filter((node) => node.kind === 'post' || !isAlone(node))
	return {
		nodes,
		edges: [...targets].flatMap(([from, found]) =>
			found.map((to) => ({ from: from.url, to: to.url })),
		),
		orphans: nodes.filter(isAlone).map(({ url }) => url),
	}
}

function isAlone({ linksIn, linksOut }: GraphNode): boolean {
	return linksIn === 0 && linksOut === 0
}
