import {
	type Diagnostic,
	type FrontMatterChanges,
	type LinkRewriter,
	type Post,
	rewriteLinks,
	setFrontMatter,
} from '@blog/core'

/** The text of a post with other links and front matter; as it was, if a diagnostic says why. */
export interface Rewritten {
	readonly source: string
	/** Links and images that were changed. */
	readonly count: number
	readonly diagnostics: readonly Diagnostic[]
}

/** Changes links and front matter of a post, and no other character. */
export function rewritePost(
	post: Post<unknown>,
	matter: FrontMatterChanges,
	links: LinkRewriter,
): Rewritten {
	const { file, source } = post
	const linked = rewriteLinks(post, links)
	const edited = setFrontMatter(linked.source ?? source, matter, file)
	const diagnostics = [...linked.diagnostics, ...edited.diagnostics]
	const isChanged = diagnostics.length === 0 && edited.source !== undefined
	return {
		source: isChanged ? edited.source : source,
		count: linked.count,
		diagnostics,
	}
}
