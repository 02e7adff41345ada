import type { ResolvedConfig } from '@blog/builder'
import type { Blog } from '@blog/core'

/** Whether a page of the site leads on from an old path, with or without its last slash. */
export function leadsOn(
	path: string,
	{ redirects }: Pick<Blog<unknown>, 'redirects'>,
	config: Pick<ResolvedConfig, 'redirects'>,
): boolean {
	if (config.redirects.aliases === false) return false
	const trimmed = path.replace(/\/$/, '')
	return redirects.some(({ from }) => from.replace(/\/$/, '') === trimmed)
}
