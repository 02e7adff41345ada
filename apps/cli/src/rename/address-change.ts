import { BlogError, type FrontMatterChanges, type Post, readFrontMatter, urlKey } from '@blog/core'

/**
 * What to change in the front matter of a post so that its address ends in a name.
 *
 * @returns `undefined` if the name of its file says the address.
 * @throws {BlogError} `USAGE` if it is the home page.
 */
export function addressChange(post: Post<unknown>, name: string): FrontMatterChanges | undefined {
	const frontMatter = readFrontMatter(post.source, post.file, post.frontMatterSyntax)
	const key = urlKey(post, frontMatter)
	if (key === undefined) return undefined
	const written = String(frontMatter.values[key])
	const changed = written.replace(/[^/]+?(?=(?:\.html?)?\/?$)/, () => name)
	if (changed === written)
		throw new BlogError(
			'USAGE',
			`Unexpected post ${post.file}: its address \`${written}\` has no name`,
		)
	return { [key]: changed }
}
