import { folderName } from '@blog/core'
import type { MenuItem } from '@blog/theme'
import { isListPath } from '../../config/is-list-path.ts'
import { isTimeZone } from '../../config/is-time-zone.ts'
import type { SiteConfig } from '../../config/site-config.ts'
import { type ConfigValues, configValues, written } from '../config-values.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { jekyllArchives } from './jekyll-archives.ts'
import { jekyllDefaults } from './jekyll-defaults.ts'
import {
	builtFolder,
	folderExpression,
	refusedFolders,
	unreadBelow,
	unreadFolders,
	unreadMarked,
} from './jekyll-folders.ts'
import { jekyllLanguage } from './jekyll-language.ts'
import { kramdownOf, unreadKramdown } from './kramdown-config.ts'

/** https://jekyllrb.com/docs/posts/ */
const authoring = {
	folder: '_posts',
	draftFolder: '_drafts',
	hasBundles: false,
	hiding: { key: 'published', hides: false },
} as const

/** What Jekyll never reads as content, besides what a config names and what begins with `_`, `#` or `~`. */
const excluded = [
	...['vendor/bundle', 'vendor/cache', 'vendor/gems', 'vendor/ruby', 'gemfiles'],
	...['Gemfile', 'Gemfile.lock', '*.gemspec'],
]

/**
 * Translates the config of a Jekyll site. Pure.
 *
 * @param raw As parsed from YAML or TOML.
 * @param includes Texts of `{% include … %}`.
 * @param data What templates find in `site.data`.
 * @param environment What they find in `jekyll.environment`; absent if nobody says.
 * @see https://jekyllrb.com/docs/configuration/options/
 */
export function jekyllConfig(
	raw: Record<string, unknown>,
	includes: Readonly<Record<string, string>> = {},
	data: Readonly<Record<string, unknown>> = {},
	environment?: string,
): GeneratorSite {
	const jekyll = configValues(raw)
	const address = [jekyll.string('url'), jekyll.string('baseurl')].filter(Boolean).join('/')
	const url = /^https?:\/\//.test(address)
		? address.replace(/([^:/])\/{2,}/g, '$1/').replace(/\/+$/, '')
		: undefined
	const permalink = jekyll.string('permalink')
	const ofPosts = jekyll.string('collections', 'posts', 'permalink')
	const collections = collectionsIn(jekyll)
	const folder = jekyll.string('collections_dir')
	const { defaults, problems } = jekyllDefaults(jekyll.list('defaults'))
	const archives = jekyllArchives(jekyll)
	const spoken = jekyllLanguage(jekyll)
	const source = folderName(jekyll.string('source') ?? '')
	const built = builtFolder(jekyll)
	const zone = jekyll.string('timezone')
	const isLostZone = zone !== undefined && !isTimeZone(zone)
	const timeZone = isLostZone ? undefined : zone

	const config = {
		title: jekyll.string('title') ?? jekyll.string('name'),
		description: jekyll.string('description')?.replace(/\s+/g, ' ').trim(),
		url,
		author: jekyll.string('author') ?? jekyll.string('author', 'name'),
		language: spoken.language,
		timeZone,
		content: source,
		// What else lies in its source is published with the content.
		static: source === '' ? '.' : [],
		out: built ?? (source === '' ? undefined : '_site'),
		exclude: [
			...unreadFolders(included(jekyll).folders, Object.keys(collections), folder),
			...[...excluded, ...(jekyll.strings('exclude') ?? [])],
		],
		excludeMatching: [
			...(built === undefined ? [] : [folderExpression(built)]),
			...[unreadBelow, unreadMarked].flatMap((unread) =>
				unread(source, Object.keys(collections), folder),
			),
		],
		urls: {
			like: 'jekyll',
			...(permalink !== undefined && { permalink }),
			...(ofPosts !== undefined && { posts: ofPosts }),
			...(Object.keys(collections).length > 0 && { collections }),
			...(folder !== undefined && { collectionsFolder: folder }),
		},
		permalinks: archives.permalinks,
		// That of jekyll-feed.
		feed: {
			limit: jekyll.number('feed', 'posts_limit') ?? 10,
			files: { atom: jekyll.string('feed', 'path')?.replace(/^\//, '') ?? 'feed.xml' },
		},
		...pagesIn(jekyll),
		social: socialOf(jekyll.string('twitter_username'), jekyll.string('github_username')),
		liquid: {
			site: {
				...raw,
				...(typeof raw.timezone === 'string' && { timezone: timeZone ?? 'UTC' }),
				...addressOf(jekyll),
				data,
			},
			includes,
			...(environment !== undefined && { environment }),
		},
		frontMatterDefaults: defaults.length > 0 ? defaults : undefined,
		...kramdownOf(jekyll),
	} satisfies { [Key in keyof SiteConfig]: SiteConfig[Key] | undefined }

	return {
		config: written(config) as SiteConfig,
		authoring: folder === undefined ? authoring : { ...authoring, folder: `${folder}/_posts` },
		shown: written({
			drafts: jekyll.boolean('show_drafts'),
			future: jekyll.boolean('future'),
		}),
		unread: [...unreadOf(raw), ...(isLostZone ? [lostZone] : []), ...archives.unread],
		problems: [...problems, ...spoken.problems],
		refused: refusedFolders(jekyll),
	}
}

/** https://jekyllrb.com/docs/configuration/options/#global-configuration `include` */
function included({ strings }: ConfigValues) {
	const all = (strings('include') ?? []).map((one) => one.replace(/^(?:\.?\/)+|\/(?:\*+)?$/g, ''))
	const isFolder = (one: string) => /^_[\w .-]+$/.test(one)
	return {
		/** Without the `_` that they begin with. */
		folders: all.filter(isFolder).map((one) => one.slice(1)),
		others: all.filter((one) => !isFolder(one)),
	}
}

/**
 * Patterns of the collections that have pages, by name.
 *
 * @see https://jekyllrb.com/docs/collections/
 */
function collectionsIn({ object, string, boolean }: ConfigValues): Record<string, string> {
	const names = Object.keys(object('collections') ?? {}).filter(
		(name) => name !== 'posts' && boolean('collections', name, 'output') === true,
	)
	return Object.fromEntries(
		names.map((name) => [name, string('collections', name, 'permalink') ?? '']),
	)
}

/** As templates put them before a path; as in Jekyll `null` if there is none, which in a condition is not what an empty text is. */
function addressOf({ string }: ConfigValues) {
	const path = string('baseurl')?.replace(/^\/*|\/+$/g, '') ?? ''
	return {
		url: string('url')?.replace(/\/+$/, '') ?? null,
		baseurl: path === '' ? (string('baseurl') ?? null) : `/${path}`,
	}
}

/** Of jekyll-paginate, and of its second version. https://jekyllrb.com/docs/pagination/ */
function pagesIn(jekyll: ConfigValues): Pick<SiteConfig, 'pageSize' | 'lists'> {
	const pageSize = jekyll.number('paginate') ?? jekyll.number('pagination', 'per_page')
	const isPaged = pageSize !== undefined || jekyll.boolean('pagination', 'enabled')
	const path = paginatePath(jekyll)
	return written({
		pageSize,
		lists: isPaged && isListPath(path) ? { path, firstPage: false } : undefined,
	})
}

function paginatePath({ string }: ConfigValues): string {
	const path = string('paginate_path') ?? string('pagination', 'permalink') ?? 'page:num'
	return path.replace(/^\/+|\/+(?:index\.html)?$/g, '')
}

/** https://github.com/jekyll/minima#social-networks */
function socialOf(twitter?: string, github?: string): readonly MenuItem[] | undefined {
	const items = [
		...(github ? [{ name: 'GitHub', url: `https://github.com/${github}` }] : []),
		...(twitter ? [{ name: 'X', url: `https://x.com/${twitter}` }] : []),
	]
	return items.length > 0 ? items : undefined
}

const lostZone = {
	setting: 'timezone',
	why: 'dates without one are in UTC',
	hint: 'Write its IANA name: `Europe/Berlin`.',
}

function unreadOf(raw: Record<string, unknown>): NonNullable<GeneratorSite['unread']> {
	const jekyll = configValues(raw)
	const { others } = included(jekyll)
	return [
		...unreadKramdown(jekyll),
		...(jekyll.string('destination') === undefined || builtFolder(jekyll) !== undefined
			? []
			: [
					{
						setting: 'destination',
						why: 'the site is written into `_site`',
						hint: 'Say the folder to the command: `--out ../site`.',
					},
				]),
		...(isListPath(paginatePath(jekyll)) ? [] : [{ setting: 'paginate_path' }]),
		...(others.length === 0
			? []
			: [
					{
						setting: 'include',
						why: `${others.map((one) => `\`${one}\``).join(', ')} may be missing`,
						hint: 'Name a folder of files that are copied as they are in `static` of a `blog.config.json`.',
					},
				]),
	]
}
