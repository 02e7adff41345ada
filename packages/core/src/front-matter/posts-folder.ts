/**
 * Tells whether a file lies in Jekyll's folder of posts, or in that of drafts.
 *
 * @param file POSIX path.
 * @see https://jekyllrb.com/docs/structure/
 */
export function postsFolder(file: string): 'posts' | 'drafts' | undefined {
	return /(?:^|\/)_(posts|drafts)\//.exec(file)?.[1] as 'posts' | 'drafts' | undefined
}
