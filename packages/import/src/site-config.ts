import { parseUrl } from '@blog/core'
import type { ImportSite } from './import-item.ts'

/**
 * Writes what an export says of its site as the config of a blog.
 *
 * @returns JSON with a line break at its end; `undefined` if it says nothing.
 * @example siteConfig({ url: 'https://example.com/', title: 'Notes' }) // '{\n\t"title": "Notes",\n\t"url": "https://example.com/"\n}\n'
 */
export function siteConfig({
	url,
	title,
	description,
	language,
	languages,
	taxonomies = [],
	timeZone,
	feedFiles,
	headingIds,
	smartPunctuation,
	extras,
}: ImportSite): string | undefined {
	const config = {
		title: title?.trim() || undefined,
		description: description?.trim() || undefined,
		url: /^https?:$/.test(parseUrl(url)?.protocol ?? '') ? url : undefined,
		language: languageTag(language),
		languages,
		taxonomies:
			taxonomies.length > 0
				? Object.fromEntries(taxonomies.map((name) => [name, name]))
				: undefined,
		timeZone,
		feed: feedFiles && { files: feedFiles },
		headingIds,
		smartPunctuation,
		extras,
	}
	return Object.values(config).some((value) => value !== undefined)
		? `${JSON.stringify(config, null, '\t')}\n`
		: undefined
}

/** WordPress writes `en-US`, Ghost also `en_US`. */
function languageTag(language: string | undefined): string | undefined {
	try {
		return language ? Intl.getCanonicalLocales(language.trim().replaceAll('_', '-'))[0] : undefined
	} catch {
		return undefined
	}
}
