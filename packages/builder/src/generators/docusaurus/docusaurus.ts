import type { PermalinkRule, Skipped } from '@blog/core'
import { untraced } from '@blog/core/store'
import { isObject } from '../../config/check-fields.ts'
import type { FeedFiles, SiteConfig } from '../../config/site-config.ts'
import { configValues, positive, written } from '../config-values.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { ignoredPosts } from '../ignored-posts.ts'
import { leadsOut } from '../leads-out.ts'
import type { Script } from '../program/read-script.ts'
import { valueIn } from '../program/value-in.ts'
import { excludedFiles } from '../scripted/excluded-files.ts'
import { leftOut } from '../scripted/left-out.ts'
import { othersExpression } from '../scripted/others-expression.ts'
import { address, type LayoutOf, language, titled, trimmed } from '../scripted/scripted-layout.ts'
import { toldSettings } from '../scripted/told-settings.ts'
import { blogOutside } from './blog-outside.ts'
import { docusaurusOthers } from './docusaurus-others.ts'
import { ofLanguages, otherSettings, readSettings } from './docusaurus-settings.ts'

/**
 * What a Docusaurus site says of itself and its blog.
 *
 * @see https://docusaurus.io/docs/api/docusaurus-config
 * @see https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog
 */
export const docusaurus: LayoutOf = (script) => {
	const site = configValues(script.values)
	const { path, others, mayBe, off } = blogIn(script)
	const excluded = excludedFiles(script, 'docusaurus', {
		setting: 'blog.exclude',
		paths: mayBe.map((one) => [...one, 'exclude']),
		isOfOthers: true,
	})
	const included = excludedFiles(script, 'docusaurus', {
		setting: 'blog.include',
		paths: mayBe.map((one) => [...one, 'include']),
		isOfOthers: false,
	})
	const blog = configValues(valueIn(script.values, path))
	const folder = trimmed(blog.string('path') ?? 'blog')
	const base = trimmed(blog.string('routeBasePath') ?? 'blog')
	const archive = archiveOf(valueIn(script.values, [...path, 'archiveBasePath']))
	const limit = configValues(blog.object('feedOptions')).number('limit')
	const settings: SiteConfig = {
		...titled(site.string('title'), site.string('tagline')),
		...address(site.string('url'), site.string('baseUrl')),
		...language(site.string('i18n', 'defaultLocale')),
		...(written({
			pageSize: pageSizeOf(blog),
			showReadingTime: blog.boolean('showReadingTime'),
			permalinks: listRules(base, blog.string('tagsBasePath'), blog.string('authorsBasePath')),
		}) as SiteConfig),
		urls: {
			like: 'docusaurus',
			base,
			...(written({
				archive,
				trailingSlash: site.boolean('trailingSlash'),
			}) as { archive?: string | false; trailingSlash?: boolean }),
		},
		feed: {
			files: feedsIn(base, blog.strings('feedOptions', 'type')),
			...(limit !== undefined && { limit }),
		},
		exclude: excluded.patterns ?? partials,
		admonitions: true,
		extras: { emoji: site.boolean('markdown', 'emoji') !== false, hideComments: true },
		mdx: (site.string('markdown', 'format') ?? 'mdx') === 'mdx',
	}
	return {
		content: [folder, `website/${folder}`],
		static: [site.strings('staticDirectories') ?? ['static'], 'website/static'],
		authors: blog.string('authorsMapPath') ?? '',
		tags: blog.string('tags') ?? 'tags.yml',
		read: () => settings,
		refused: (inside, root) =>
			off
				? [withoutBlog(off)]
				: blogOutside(root, script, {
						path,
						folder: inside(folder),
						site: inside(''),
						include: included.patterns,
						exclude: excluded.patterns,
						computed: readSettings(path)
							.filter((one) => script.isComputed(...one.path))
							.map(({ path: keys, setting = keys.join('.') }) => setting),
						hiding: [
							...(excluded.untold.length > 0 ? ['blog.exclude'] : []),
							...(included.untold.length > 0 ? ['blog.include'] : []),
						],
					}),
		// Without it the rest of the site would be.
		expected: folder,
		async files(root, content, inside) {
			const translations = inside(trimmed(site.string('i18n', 'path') ?? 'i18n'))
			const linked = await leadsOut(root, translations)
			const own = linked.length > 0 ? undefined : translations
			const files = await leftOut(root, content, own, excluded.patterns)
			const beside = await docusaurusOthers(root, script, content, inside)
			const notHere = await notIncluded(root, content, included.patterns)
			const isTold = (site.strings('i18n', 'locales') ?? []).length > 1
			return {
				config: { ...notHere.config, leftOut: [...files, ...notHere.leftOut, ...beside] },
				problems: linked,
				leftOut:
					isTold || files.every(({ reason }) => reason === 'partial')
						? []
						: [{ folder: translations, what: 'posts in other languages', hint: ofLanguages }],
			}
		},
		authoring: { isDated: true },
		// The one is told where it is said; of both nothing else is known where the blog is not.
		untold: excluded.untold.length > 0 ? excluded.untold : included.untold,
		unread: [
			...excluded.unread,
			...toldSettings(script, 'docusaurus', readSettings(path), [
				...otherSettings(path),
				...others.map((one) => ({
					path: one,
					setting: 'plugins',
					why: 'the posts of another blog are not there',
					hint: 'Build it by itself: with a blog.config.json that says `content` and `urls`.',
				})),
			]),
		],
	}
}

/** What `include` leaves out; nothing if it is not said. */
async function notIncluded(
	root: string,
	content: string,
	patterns: readonly string[] | undefined,
): Promise<{ readonly config: SiteConfig; readonly leftOut: readonly Skipped[] }> {
	if (patterns === undefined) return { config: {}, leftOut: [] }
	const expressions = [await othersExpression(content, patterns)]
	const ignoring = [{ by: '`blog.include`', expressions }]
	const left = await untraced(() => ignoredPosts(root, content, ignoring))
	return { config: { excludeMatching: expressions }, leftOut: left }
}

/** https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#exclude */
const partials = ['**/_*.{md,mdx}', '**/_*/**']

/** Where the options of its blog are: in a preset, else of the plug-in. Of several blogs the first; where none is, all places where one may be. */
function blogIn({ values }: Script) {
	const entries = (key: string) => {
		const list = values[key]
		return Array.isArray(list) ? list.map((entry, index) => [String(index), entry] as const) : []
	}
	const ofPresets = entries('presets').flatMap(([index, entry]) =>
		Array.isArray(entry) && isObject(entry[1]) && isObject(entry[1].blog)
			? [['presets', index, '1', 'blog']]
			: [],
	)
	const ofPlugins = entries('plugins').flatMap(([index, entry]) =>
		Array.isArray(entry) && isObject(entry[1]) && isBlogPlugin(entry[0])
			? [['plugins', index, '1']]
			: [],
	)
	const [path = ['blog'], ...others] = [...ofPresets, ...ofPlugins]
	const unread = [
		...entries('presets').map(([index]) => ['presets', index, '1', 'blog']),
		...entries('plugins').flatMap(([index, entry]) =>
			Array.isArray(entry) && isBlogPlugin(entry[0]) ? [['plugins', index, '1']] : [],
		),
		['presets', '0'],
	]
	const isFound = ofPresets.length + ofPlugins.length > 0
	const off = entries('presets').find(
		([, entry]) => Array.isArray(entry) && isObject(entry[1]) && entry[1].blog === false,
	)
	const isOff =
		!isFound &&
		off !== undefined &&
		entries('plugins').every(([, entry]) => isOtherPlugin(Array.isArray(entry) ? entry[0] : entry))
	return {
		path,
		others,
		mayBe: isFound ? [path] : unread,
		...(isOff && { off: ['presets', off[0], '1', 'blog'] }),
	}
}

/** A site without a blog: what lies in the folder of one is not published there. */
function withoutBlog(path: readonly string[]): NonNullable<GeneratorSite['refused']>[number] {
	return {
		path,
		message:
			'Unexpected `blog: false`, expected a blog: that site publishes none. Say in a blog.config.json which folder is to be one: `{ "generator": "docusaurus", "content": "blog" }`',
		settledBy: 'content',
	}
}

/** One of a package that is called otherwise. */
function isOtherPlugin(name: unknown): boolean {
	return typeof name === 'string' && !name.startsWith('.') && !isBlogPlugin(name)
}

function isBlogPlugin(name: unknown): boolean {
	return /^(?:@docusaurus\/plugin-)?content-blog$/.test(String(name))
}

function pageSizeOf({ number, string }: ReturnType<typeof configValues>): number | undefined {
	if (string('postsPerPage') === 'ALL') return Number.MAX_SAFE_INTEGER
	return positive(number('postsPerPage'))
}

/** `null` is no archive. */
function archiveOf(written: unknown): string | false | undefined {
	if (written === null) return false
	return typeof written === 'string' ? trimmed(written) : undefined
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
