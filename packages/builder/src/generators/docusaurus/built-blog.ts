import { posix } from 'node:path'
import type { Script } from '../program/read-script.ts'
import { saidContent } from '../said-content.ts'
import type { SiteFolder } from '../scripted/scripted-layout.ts'
import { type Blogs, type FoundBlog, folderOfBlog } from './blogs-in.ts'

/** The blog of a site that is built. */
export interface BuiltBlog {
	readonly blog: FoundBlog
	/** Where its options are, or may be: the first that are there count. */
	readonly paths: readonly (readonly string[])[]
	/** Those that are not built. */
	readonly others: readonly FoundBlog[]
}

/**
 * Chooses the blog that is built: the one whose folder a config of ours names, else the first whose folder is there.
 *
 * @param said What a config of ours says.
 */
export async function builtBlog(
	script: Script,
	{ found, mayBe }: Blogs,
	said: unknown,
	folder: SiteFolder,
): Promise<BuiltBlog> {
	const there = await blogsThere(found, folder)
	const blog = found.find(isNamedBy(said, folder)) ?? there[0] ?? found[0]
	if (blog === undefined)
		return { blog: { path: ['blog'], script, isSure: true }, paths: mayBe, others: [] }
	const own = folderOfBlog(blog)
	return { blog, paths: [blog.path], others: there.filter((one) => folderOfBlog(one) !== own) }
}

/** Blogs whose folder is there, or may be: one outside of what is built is not looked for. */
async function blogsThere(
	found: readonly FoundBlog[],
	{ inside, isThere }: SiteFolder,
): Promise<readonly FoundBlog[]> {
	const areThere = await Promise.all(
		found.map(folderOfBlog).map((name) => inside(name).startsWith('..') || isThere(name)),
	)
	return found.filter((_, index) => areThere[index])
}

function isNamedBy(said: unknown, { inside }: SiteFolder) {
	const content = saidContent(said)
	return (blog: FoundBlog) =>
		content !== undefined && inside(folderOfBlog(blog)) === posix.join(content)
}
