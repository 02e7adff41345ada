import type { Blog, Diagnostic } from '@blog/core'
import { report } from '../diagnostics/rules.ts'

/** Tells that most posts of a site are left out, since only running its programs would tell where their pages are: a build must not lose a blog that passes for a good one. */
export function unreadAddresses(
	{ posts, unlisted, skipped }: Pick<Blog<unknown>, 'posts' | 'unlisted' | 'skipped'>,
	content = '',
): readonly Diagnostic[] {
	const unread = skipped.filter(({ reason }) => reason === 'permalink unread')
	const all = posts.length + unlisted.length + unread.length
	const [first] = unread
	if (first === undefined || unread.length * 2 <= all) return []
	const message = `Expected addresses of posts that are written out: ${unread.length} of ${all} posts are left out, \`${first.file}\` for one, since only running a program of the site would tell where they are`
	const hint =
		'The warnings of that program say how the posts or a blog.config.json tell it. If they are to be left out, name them in `exclude` of a blog.config.json.'
	return [report('no-posts', content, message, { severity: 'error', hint })]
}
