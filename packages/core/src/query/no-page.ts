import { addressUnread } from '../post/eleventy-address.ts'
import type { Post } from '../post/post.ts'
import { keyIn } from './key-in.ts'

/**
 * Says why a post is to have no page and to be in no list, if its front matter asks for that: Hugo's `headless: true`, or `build`
 * (once `_build`) with `render: never` or `render: link`; Eleventy's `permalink: false`, and one
 * that nobody can tell.
 *
 * The front matter as written decides, not what a schema leaves of it. Of a list (`_index.md`) that has none the text is left out; the list of what is below
 * it is made without one, but not in Hugo.
 *
 * @param isJekyll There `permalink: false` is the usual address.
 * @returns The reason; `undefined` for other posts.
 * @see https://gohugo.io/content-management/build-options/
 */
export function noPageReason(post: Post<unknown>, isJekyll: boolean): string | undefined {
	// A post that went through JSON has its data alone.
	const matter = post.fileData?.matter ?? post.data
	if (!isJekyll && (matter as { permalink?: unknown } | null)?.permalink === false)
		return (matter as Record<string, unknown>)[addressUnread] === true
			? addressUnread
			: 'permalink: false'
	if (wordOf(keyIn(matter, 'headless')) === 'true') return 'headless'
	const render = buildOption(post, 'render')
	return render === 'never' || render === 'false' || render === 'link'
		? `build.render: ${render}`
		: undefined
}

/** Hugo publishes what lies in a bundle, whether that has a page or not, unless `build.publishResources` says no. */
export function publishesFiles(post: Post<unknown>): boolean {
	return buildOption(post, 'publishresources') !== 'false'
}

/** What the front matter says in `build`, once `_build`. */
export function buildOption(
	post: Pick<Post<unknown>, 'data' | 'fileData'>,
	name: string,
): string | undefined {
	const matter = post.fileData?.matter ?? post.data
	const build = keyIn(matter, 'build') ?? keyIn(matter, '_build')
	return wordOf(keyIn(build, name))
}

function wordOf(value: unknown): string | undefined {
	return typeof value === 'string' || typeof value === 'boolean'
		? String(value).trim().toLowerCase()
		: undefined
}
