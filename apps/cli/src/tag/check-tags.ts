import { type Blog, BlogError, nearestName } from '@blog/core'

/**
 * Makes sure that tags can be renamed.
 *
 * @param from Tags that posts have.
 * @throws {BlogError} `USAGE` with what was probably meant.
 */
export function checkTags(blog: Blog<unknown>, from: readonly string[], to: string): void {
	const names = blog.terms('tags').map(({ name }) => name)
	for (const name of from) {
		if (blog.term('tags', name)) continue
		const near = nearestName(name, names)
		const advice =
			near === undefined ? ', expected one that `blog tag list` shows' : `, did you mean ${near}?`
		throw new BlogError('USAGE', `Unexpected tag ${name}${advice}`)
	}
	// At commas a text in place of a list is split.
	if (to.trim() !== to || to === '' || /[\p{Cc},]/u.test(to))
		throw new BlogError(
			'USAGE',
			`Unexpected tag \`${to}\`, expected a name without commas, in one line`,
		)
}
