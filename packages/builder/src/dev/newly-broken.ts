import type { Blog } from '@blog/core'

/**
 * Lists files of posts with a link that may have broken: what it led to has changed, and it leads nowhere now, or to a place in a post.
 *
 * @param before As it was before the change.
 * @param files That have changed, or folders of them.
 */
export function newlyBroken(
	before: Blog<unknown>,
	after: Blog<unknown>,
	files: readonly string[],
): readonly string[] {
	const changed = new Set(files)
	const hasChanged = (file = '') =>
		file.split('/').some((_, index, all) => changed.has(all.slice(0, index + 1).join('/')))

	function mayBreak(from: string, href: string): boolean {
		const target = before.resolve(from, href)
		if (!hasChanged(target?.post?.file ?? target?.file)) return false
		return href.includes('#') || after.resolve(from, href) === undefined
	}

	return [...after.posts, ...after.pages]
		.filter(({ file, links }) => links.some(({ url }) => mayBreak(file, url)))
		.map(({ file }) => file)
}
