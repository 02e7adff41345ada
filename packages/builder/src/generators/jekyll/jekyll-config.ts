import type { MenuItem } from '@blog/theme'
import type { SiteConfig } from '../../config/site-config.ts'
import { configValues, written } from '../config-values.ts'
import type { GeneratorSite } from '../generator-site.ts'

/** What Jekyll never reads as content, besides what a config names. */
const excluded = [
	'_!(posts|drafts)',
	'**/_!(posts|drafts)',
	...['vendor/bundle', 'vendor/cache', 'vendor/gems', 'vendor/ruby', 'gemfiles'],
	...['Gemfile', 'Gemfile.lock', '*.gemspec'],
]

/**
 * Translates the config of a Jekyll site. Pure.
 *
 * @param raw As parsed from YAML or TOML.
 * @param includes Texts of `{% include … %}`.
 * @param data What templates find in `site.data`.
 * @see https://jekyllrb.com/docs/configuration/options/
 */
export function jekyllConfig(
	raw: Record<string, unknown>,
	includes: Readonly<Record<string, string>> = {},
	data: Readonly<Record<string, unknown>> = {},
): GeneratorSite {
	const jekyll = configValues(raw)
	const address = [jekyll.string('url'), jekyll.string('baseurl')].filter(Boolean).join('/')
	const url = /^https?:\/\//.test(address)
		? address.replace(/([^:/])\/{2,}/g, '$1/').replace(/\/+$/, '')
		: undefined
	const permalink = jekyll.string('permalink')
	const source = jekyll.string('source')?.replace(/^\.?\/?/, '') ?? ''

	const config = {
		title: jekyll.string('title') ?? jekyll.string('name'),
		description: jekyll.string('description')?.replace(/\s+/g, ' ').trim(),
		url,
		author: jekyll.string('author') ?? jekyll.string('author', 'name'),
		language: jekyll.string('lang') ?? jekyll.string('locale')?.replace('_', '-'),
		timeZone: jekyll.string('timezone'),
		content: source,
		static: source === '' ? '.' : undefined,
		exclude: [...excluded, ...(jekyll.strings('exclude') ?? [])],
		urls: { like: 'jekyll', ...(permalink !== undefined && { permalink }) },
		// That of jekyll-feed.
		feed: {
			limit: jekyll.number('feed', 'posts_limit') ?? 10,
			files: { atom: jekyll.string('feed', 'path')?.replace(/^\//, '') ?? 'feed.xml' },
		},
		pageSize: jekyll.number('paginate'),
		social: socialOf(jekyll.string('twitter_username'), jekyll.string('github_username')),
		liquid: { site: { ...raw, ...addressOf(jekyll), data }, includes },
		frontMatterDefaults: defaultsIn(jekyll.list('defaults')),
		// What kramdown does, if nobody says another.
		smartPunctuation: true,
		extras: { definitionLists: true },
	} satisfies { [Key in keyof SiteConfig]: SiteConfig[Key] | undefined }

	return {
		config: written(config) as SiteConfig,
		shown: written({
			drafts: jekyll.boolean('show_drafts'),
			future: jekyll.boolean('future'),
		}),
		unread: unreadOf(raw),
	}
}

/** As templates put them before a path. */
function addressOf({ string }: ReturnType<typeof configValues>) {
	const path = string('baseurl')?.replace(/^\/*|\/+$/g, '') ?? ''
	return {
		url: string('url')?.replace(/\/+$/, '') ?? '',
		baseurl: path === '' ? '' : `/${path}`,
	}
}

/** https://jekyllrb.com/docs/configuration/front-matter-defaults/ */
function defaultsIn(list: readonly unknown[] | undefined): SiteConfig['frontMatterDefaults'] {
	return list?.flatMap((one) => {
		const { string, object } = configValues(one)
		const [path, type, values] = [
			string('scope', 'path'),
			string('scope', 'type'),
			object('values'),
		]
		const kind = kinds.find((name) => name === type)
		// Of a collection that is none of these no file is read.
		if (values === undefined || (type !== undefined && kind === undefined)) return []
		return [{ ...(path && { path }), ...(kind && { kind }), values }]
	})
}

const kinds = ['posts', 'drafts', 'pages'] as const

/** https://github.com/jekyll/minima#social-networks */
function socialOf(twitter?: string, github?: string): readonly MenuItem[] | undefined {
	const items = [
		...(github ? [{ name: 'GitHub', url: `https://github.com/${github}` }] : []),
		...(twitter ? [{ name: 'X', url: `https://x.com/${twitter}` }] : []),
	]
	return items.length > 0 ? items : undefined
}

function unreadOf(raw: Record<string, unknown>): NonNullable<GeneratorSite['unread']> {
	const { object } = configValues(raw)
	const names = [
		...(configValues(raw).string('source') === undefined ? [] : ['source']),
		...Object.keys(object('collections') ?? {})
			.filter((name) => name !== 'posts')
			.map((name) => `collections.${name}`),
	]
	return names.map((setting) => ({ setting }))
}
