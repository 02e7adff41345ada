import type { ResolvedConfig } from './resolved-config.ts'

/**
 * The folder that a site is written into, below its own, if nobody says another one: that of its config, else `public`, `dist` if static files lie there, as in Astro, `_site` if all of the site's
 * folder is published, as in Jekyll.
 */
export function defaultOut({
	out,
	static: statics,
}: Pick<ResolvedConfig, 'static' | 'out'>): string {
	if (out !== undefined) return out
	if (statics === '') return BUILT
	return statics === 'public' ? 'dist' : 'public'
}

/** Name of the file in an output folder that says which files are ours. */
export const MANIFEST = '.blog-manifest.json'

/** Where Jekyll writes a site, in its own folder: it is never read. */
export const BUILT = '_site'
