import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { HeaderRule } from './header-rule.ts'

/** Bytes that never change under their address. */
const forGood = ['Cache-Control', 'public, max-age=31536000, immutable'] as const

/**
 * What a host says with the files of a site. No two rules for one address give the same header: hosts would join them.
 *
 * What a page may load stands in the page; this is what only a header can say. It is the same whatever the posts are, and nothing of it can break
 * a file that is no page of ours, such as a drawing with styles that is opened by itself.
 *
 * @param files `fingerprinted`: paths below OUT of files that have their hash in their name; `derived`: the folder of such.
 */
export function siteHeaders(
	{ security, basePath }: Pick<ResolvedConfig, 'security' | 'basePath'>,
	{
		fingerprinted,
		derived,
	}: { readonly fingerprinted: readonly string[]; readonly derived?: string | undefined },
): readonly HeaderRule[] {
	if (security === false) return []
	const framers = ["'self'", ...(security['frame-ancestors'] ?? [])]
	const kept = [...fingerprinted, ...(derived === undefined ? [] : [`${derived}/*`])]
	return [
		{
			path: `${basePath}/*`,
			headers: [
				['Content-Security-Policy', `frame-ancestors ${[...new Set(framers)].join(' ')}`],
				['X-Content-Type-Options', 'nosniff'],
				// What browsers do by themselves since 2020. Less would be too little for players of videos, which ask who embeds them.
				['Referrer-Policy', 'strict-origin-when-cross-origin'],
			],
		},
		...kept.map((path) => ({ path: `${basePath}/${path}`, headers: [forGood] })),
	]
}
