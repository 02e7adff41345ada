import type { Blog, Skipped } from '@blog/core'
import { outputPath } from '../text/output-path.ts'
import type { Output, Plan, PlannedPost } from './output.ts'

/** Which content files appear, and which do not: every file of the blog is in one of the two, by path. */
export function appearing(
	blog: Blog<unknown>,
	outputs: readonly Output[],
): Pick<Plan, 'posts' | 'skipped'> {
	const byPath = new Map(outputs.map((output) => [output.path, output]))
	const posts: PlannedPost[] = []
	const skipped: Skipped[] = [...blog.skipped]
	for (const { file, url, kind, isUnwritten } of [
		...blog.posts,
		...blog.unlisted,
		...blog.pages,
		...blog.lists,
	]) {
		if (isUnwritten) continue
		const path = outputPath(url)
		const output = path === undefined ? undefined : byPath.get(path)
		if (output?.sources.includes(file)) posts.push({ file, url })
		else if (path === undefined) skipped.push({ file, reason: `The URL ${url} cannot be a file` })
		else if (output) skipped.push({ file, reason: `Something else has the URL ${url}` })
		else skipped.push({ file, reason: `Nothing to show at ${url} for this ${kind}` })
	}
	return { posts: posts.sort(byFile), skipped: skipped.sort(byFile) }
}

function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
	return a.file < b.file ? -1 : 1
}
