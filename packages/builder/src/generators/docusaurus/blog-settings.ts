import type { PermalinkRule } from '@blog/core'
import type { FeedFiles, SiteConfig } from '../../config/site-config.ts'
import { type ConfigValues, configValues, positive, written } from '../config-values.ts'
import { valueIn } from '../program/value-in.ts'
import { trimmed } from '../scripted/scripted-layout.ts'

/** Segments that the addresses of a blog begin with. */
export function baseOfBlog(options: unknown): string {
	return trimmed(configValues(options).string('routeBasePath') ?? 'blog')
}

/**
 * Reads what the options of a blog say of its lists, feeds and addresses.
 *
 * @param trailingSlash Whether addresses of the site end with one.
 * @see https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog
 */
export function blogSettings(options: unknown, trailingSlash: boolean | undefined): SiteConfig {
	const blog = configValues(options)
	const base = baseOfBlog(options)
	const limit = blog.number('feedOptions', 'limit')
	return {
		...(written({
			pageSize: pageSizeOf(blog),
			showReadingTime: blog.boolean('showReadingTime'),
			permalinks: listRules(base, blog.string('tagsBasePath'), blog.string('authorsBasePath')),
		}) as SiteConfig),
		urls: {
			like: 'docusaurus',
			base,
			...archiveOf(options),
			...(trailingSlash !== undefined && { trailingSlash }),
		},
		feed: {
			files: feedsIn(base, blog.strings('feedOptions', 'type')),
			...(limit !== undefined && { limit }),
		},
	}
}

function pageSizeOf({ number, string }: ConfigValues): number | undefined {
	if (string('postsPerPage') === 'ALL') return Number.MAX_SAFE_INTEGER
	return positive(number('postsPerPage'))
}

/** `null` is no archive. */
function archiveOf(options: unknown): { readonly archive?: string | false } {
	const archive = valueIn(options, ['archiveBasePath'])
	if (archive === null) return { archive: false }
	return typeof archive === 'string' ? { archive: trimmed(archive) } : {}
}

/** Addresses of lists that have other names than usual. */
function listRules(
	base: string,
	tags: string | undefined,
	authors: string | undefined,
): readonly PermalinkRule[] | undefined {
	const rules = Object.entries({ tags, authors }).flatMap(([taxonomy, segment]) => {
		if (segment === undefined || trimmed(segment) === taxonomy) return []
		const pattern = `/${[base, trimmed(segment)].filter(Boolean).join('/')}/`
		return [
			{ target: { kind: 'taxonomy', path: `/${taxonomy}` }, pattern },
			{ target: { kind: 'term', path: `/${taxonomy}/*` }, pattern: `${pattern}:slug/` },
		]
	})
	return rules.length > 0 ? rules : undefined
}

/** https://docusaurus.io/docs/blog#feed */
function feedsIn(base: string, types: readonly string[] = ['all']): FeedFiles {
	const has = (type: string) => types.includes(type) || types.includes('all')
	const path = (file: string) => (base === '' ? file : `${base}/${file}`)
	return {
		...(has('rss') && { rss: path('rss.xml') }),
		...(has('atom') && { atom: path('atom.xml') }),
		...(has('json') && { json: path('feed.json') }),
	}
}
