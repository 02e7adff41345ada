import { allReferences, type Post } from '@blog/core'
import { isElsewhere } from '@blog/renderer'
import { introPages } from './intro-pages.ts'
import { areAlike, linkTargets, type PlannedSite } from './link-targets.ts'

/**
 * Lists files of posts, pages and lists in which something may have broken: what a link, a picture or a cover led to is there no more, or is a place in a post
 * that has changed or whose headings have come to have other ids. Home pages with an introduction are listed by their paths.
 *
 * @param before As it was before the change.
 * @param files That have changed, or folders of them.
 */
export function newlyBroken(
	before: PlannedSite,
	after: PlannedSite,
	files: readonly string[],
): readonly string[] {
	const changed = new Set(files)
	const hasChanged = ({ file }: Post<unknown>) =>
		file.split('/').some((_, index, all) => changed.has(all.slice(0, index + 1).join('/')))
	const [old, now] = [linkTargets(before), linkTargets(after)]
	const isSettled = areAlike(before, after)

	function mayBreak(from: string, href: string): boolean {
		if (isElsewhere(href)) return false
		// Most lead somewhere: of those nobody asks where they led before.
		if (!isSettled && now.of(from, href) === undefined) return old.of(from, href) !== undefined
		const post = href.includes('#') ? old.of(from, href)?.post : undefined
		if (post === undefined) return false
		return hasChanged(post) || (!isSettled && idsOf(post) !== idsOf(now.of(from, href)?.post))
	}

	const { posts, unlisted, pages, lists } = after.site.blog
	const broken = [...posts, ...unlisted, ...pages, ...lists]
		.filter((post) => {
			if (allReferences(post).some(({ url }) => mayBreak(post.file, url))) return true
			return !isSettled && !now.hasCover(post) && old.hasCover(post)
		})
		.map(({ file }) => file)
	return isSettled ? broken : [...broken, ...introPages(after)]
}

/** The ids of its headings as one text. */
function idsOf(post: Post<unknown> | undefined): string {
	return post?.headings.map(({ id }) => id).join(' ') ?? ''
}
