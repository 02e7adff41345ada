import type { SiteConfig } from '../../config/site-config.ts'

/**
 * Reads the patterns of pages: `permalinks.page`, or as older sites have them `permalinks` itself.
 *
 * @see https://gohugo.io/configuration/permalinks/
 */
export function hugoPermalinks(
	permalinks: Readonly<Record<string, unknown>> | undefined,
): SiteConfig['permalinks'] {
	const { page, ...older } = permalinks ?? {}
	const patterns = Object.entries({ ...older, ...(page as object | undefined) }).filter(
		(entry): entry is [string, string] => typeof entry[1] === 'string',
	)
	return patterns.length > 0 ? Object.fromEntries(patterns) : undefined
}
