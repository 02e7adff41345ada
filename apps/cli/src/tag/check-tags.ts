import { type Blog, BlogError, nearestName, termKey } from '@blog/core'

/**
 * Makes sure that tags can be renamed.
 *
 * @param from Tags that posts have.
 * @param labels Names of tags by the keys that posts write for them, if a file of the site says them.
 * @throws {BlogError} `USAGE` with what was probably meant, or where the name is to be changed.
 */
export function checkTags(
	blog: Blog<unknown>,
	from: readonly string[],
	to: string,
	labels: Readonly<Record<string, string>> = {},
): void {
	const names = blog.terms('tags').map(({ name }) => name)
	for (const name of from) {
		const labelled = Object.entries(labels).find((pair) =>
			pair.some((one) => termKey(one) === termKey(name)),
		)
		if (labelled)
			throw new BlogError(
				'USAGE',
				`Unexpected tag ${name}: \`${labelled[1]}\` is the label of \`${labelled[0]}\` in the file of the site's tags, change it there (\`tags.yml\`)`,
			)
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
