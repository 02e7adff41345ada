import {
	allReferences,
	type Diagnostic,
	type FrontMatterChanges,
	type LinkRewriter,
	type Post,
	readFrontMatter,
	rewriteLinks,
	rewriteValues,
	setFrontMatter,
	textsIn,
} from '@blog/core'

/** The text of a post with other links and front matter; as it was, if a diagnostic says why. */
export interface Rewritten {
	readonly source: string
	/** Links and images that were changed, those of the front matter too. */
	readonly count: number
	readonly diagnostics: readonly Diagnostic[]
}

/** What is asked for addresses in a text, and for pictures and files that the front matter names. */
export interface PostRewriter extends LinkRewriter {
	/** Default: they stay. */
	value?(text: string): string | undefined
}

/** Changes links and front matter of a post, and no other character. */
export function rewritePost(
	post: Post<unknown>,
	matter: FrontMatterChanges,
	rewriter: PostRewriter,
): Rewritten {
	const { source } = post
	const linked = rewriteLinks(post, rewriter)
	const newText = (text: string) => rewriter.value?.(text)
	const valued = rewriteValues(linked.source ?? source, newText, post)
	const edited = setFrontMatter(valued.source ?? source, matter, post)
	const diagnostics = [...linked.diagnostics, ...valued.diagnostics, ...edited.diagnostics]
	const isChanged = diagnostics.length === 0 && edited.source !== undefined
	return {
		source: isChanged ? edited.source : source,
		count: linked.count + valued.count,
		diagnostics,
	}
}

/** Whether a post says an address that changes, or its front matter a value that does. */
export function isRewritten(post: Post<unknown>, { address, value }: PostRewriter): boolean {
	return (
		// The tree of a post is made when somebody asks for it.
		allReferences(post).some(({ url }) => address(url)) ||
		(value !== undefined &&
			textsIn(readFrontMatter(post.source, post.file, post.frontMatterSyntax).values).some(
				({ text }) => value(text),
			))
	)
}
