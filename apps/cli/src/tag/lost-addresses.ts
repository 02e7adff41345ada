import type { LoadedConfig } from '@blog/builder/posts'
import { isShownIn } from '../export/is-shown-in.ts'
import type { RenameSite } from '../rename/rename-site.ts'
import type { TermAddress } from './term-addresses.ts'

type Config = LoadedConfig['config']

/**
 * Finds pages of tags that readers know and that nothing is left at, so that something must lead on from there.
 *
 * @param left Files of tags that stay, with their pages.
 */
export function lostAddresses(
	{ blog }: Pick<RenameSite, 'blog'>,
	config: Pick<Config, 'without' | 'blog'>,
	addresses: readonly TermAddress[],
	left: readonly string[],
): readonly TermAddress[] {
	if (config.without.includes('term')) return []
	const stay = new Set(blog.lists.filter(({ file }) => left.includes(file)).map(({ url }) => url))
	const known = new Set(
		blog.languages
			.flatMap((language) => blog.inLanguage(language).terms('tags'))
			.filter(({ posts }) => posts.some((post) => isShownIn(post, config.blog)))
			.map(({ url }) => url),
	)
	return addresses.filter(({ from }) => known.has(from) && !stay.has(from))
}

/** Whether the pages of tags can have files, and aliases lead on. */
export function canLeadOn({ blog, redirects }: Pick<Config, 'blog' | 'redirects'>): boolean {
	const like = blog.urls?.like
	return redirects.aliases !== false && (like === undefined || like === 'hugo')
}
