import type { LoadedConfig } from '@blog/builder/posts'

/** Whether the pages of tags can have files, and aliases lead on. */
export function canLeadOn({
	blog,
	redirects,
}: Pick<LoadedConfig['config'], 'blog' | 'redirects'>): boolean {
	const like = blog.urls?.like
	return redirects.aliases !== false && (like === undefined || like === 'hugo')
}
