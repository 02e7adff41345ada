import type { Post } from './post.ts'

/** Folders that hold a `_posts` are categories in Jekyll. */
export function withFolders<Terms extends Pick<Post, 'categories'>>(
	terms: Terms,
	folders: readonly string[],
): Terms {
	const end = folders.indexOf('_posts')
	if (end < 1) return terms
	return { ...terms, categories: [...new Set([...folders.slice(0, end), ...terms.categories])] }
}
