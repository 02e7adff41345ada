import type { LoadedConfig } from '@blog/builder/posts'
import { isShownIn } from '../posts/is-shown-in.ts'
import type { RenameSite } from '../rename/rename-site.ts'
import type { TermAddress } from './term-addresses.ts'

/**
 * Finds pages of tags that readers know and that nothing is left at, so that something must lead on from there.
 *
 * @param keptFiles Files of tags that stay, with their pages.
 */
export function lostAddresses(
	{ blog }: Pick<RenameSite, 'blog'>,
	config: Pick<LoadedConfig['config'], 'without' | 'blog'>,
	addresses: readonly TermAddress[],
	keptFiles: readonly string[],
): readonly TermAddress[] {
	if (config.without.includes('term')) return []
	const stay = new Set(
		blog.lists.filter(({ file }) => keptFiles.includes(file)).map(({ url }) => url),
	)
	const known = new Set(
		blog.languages
			.flatMap((language) => blog.inLanguage(language).terms('tags'))
			.filter(({ posts }) => posts.some((post) => isShownIn(post, config.blog)))
			.map(({ url }) => url),
	)
	return addresses.filter(({ from }) => known.has(from) && !stay.has(from))
}
