import { configValues } from '../config-values.ts'
import type { Script } from '../program/read-script.ts'
import { type AstroCollections, astroCollections } from './astro-collection.ts'
import { astroOthers } from './astro-others.ts'
import { type AstroRoute, astroRoute } from './astro-routes.ts'
import { notInCollection } from './not-in-collection.ts'
import { address, type LayoutOf, language, titled, trimmed } from './scripted-layout.ts'
import { type Told, toldSettings } from './told-settings.ts'

/**
 * What an Astro site says of itself.
 *
 * @see https://docs.astro.build/en/reference/configuration-reference/
 */
export const astro: LayoutOf = (script) => {
	const { string } = configValues(script.values)
	const source = trimmed(string('srcDir') ?? 'src')
	let found: Promise<AstroCollections> | undefined
	const collections = (root: string, inside: (path: string) => string) => {
		found ??= astroCollections(root, inside(''), source)
		return found
	}
	let route: AstroRoute | undefined
	return {
		content: usualFolders.map((folder) => `${source}/${folder}`),
		async folders(root, inside) {
			const { posts } = await collections(root, inside)
			return posts === undefined ? [] : [posts.folder]
		},
		expected: `${source}/content`,
		static: [trimmed(string('publicDir') ?? 'public')],
		read: (content) => ({
			...address(string('site'), string('base')),
			...language(string('i18n', 'defaultLocale')),
			...titled(titleOfStarlight(script), undefined),
			urls: { like: 'astro', base: baseOf(content, source) },
			feed: { files: { rss: 'rss.xml' } },
			headingIds: 'astro',
			exclude: ['**/_*.{md,mdx}', '**/_*/**/*.{md,mdx}'],
			assetFolders: [`${source}/assets`],
			// Its static folder is `public`, also while there is none.
			out: 'dist',
		}),
		async base(root, content, inside) {
			const { posts, others } = await collections(root, inside)
			const isOf = posts?.folder === content
			const name = isOf ? posts.name : content.replace(/^.*\//, '')
			const isFixed = baseOf(content, source) !== content.replace(/^.*\//, '')
			if (isFixed && !isOf) return undefined
			route = await astroRoute(root, {
				base: inside(''),
				source: inside(source),
				collection: name,
				isOnly: isOf && others.length === 0,
			})
			return route.base ?? (isOf ? name : undefined)
		},
		async files(root, content, inside) {
			const found = await collections(root, inside)
			const problems = route
				? [
						...unclearRoute(route, content),
						...severalRoutes(route, content),
						...computedParam(route, content),
					]
				: []
			const collected = found.others.map((one) => ({
				...one,
				folder: inside(one.folder).replace(/^\.$/, ''),
			}))
			const others = await astroOthers(root, inside(source), content, collected)
			const { posts } = found
			if (posts?.patterns === undefined || inside(posts.folder) !== content)
				return { config: { leftOut: others }, problems }
			const own = await notInCollection(root, content, posts)
			return {
				config: { ...own.config, leftOut: [...own.leftOut, ...others] },
				problems: [...problems, ...own.problems],
			}
		},
		// The first is that of its starter; a schema of the site wants one of them.
		authoring: {
			dateKeys: ['pubDate', 'pubDatetime', 'publishDate', 'date'],
			knowsDrafts: false,
		},
		unread: toldSettings(script, 'astro', read, others),
	}
}

/** Where posts lie in its starters, those of Starlight, and where pages do that are Markdown. */
const usualFolders = [
	...['content/blog', 'content/posts', 'content/post', 'data/blog', 'content/docs'],
	...['pages/blog', 'pages/posts', 'pages/post', 'pages'],
]

/** Segments before those of posts: pages and Starlight's documents lie where they are. */
function baseOf(content: string, source: string): string {
	const page = /^(?:pages|content\/docs)(?:\/(.*))?$/.exec(content.slice(source.length + 1))
	return page ? (page[1] ?? '') : content.replace(/^.*\//, '')
}

function unclearRoute({ unclear: [file] }: AstroRoute, content: string) {
	return file === undefined
		? []
		: [
				{
					path: [],
					at: { file },
					message: `Unexpected page that only running it would tell of: it may show the posts of \`${content}\`, so they may have other addresses than before`,
					hint: 'If it does, write its folder in a blog.config.json: `{ "generator": "astro", "urls": { "like": "astro", "base": "posts" } }`.',
				},
			]
}

function severalRoutes({ several }: AstroRoute, content: string) {
	const [file] = several
	if (file === undefined) return []
	const folders = several.map((path) => `\`${path.replace(/\/\[[^/]*(?:\/index)?\.astro$/, '')}\``)
	return [
		{
			path: [],
			at: { file },
			message: `Unexpected pages in ${folders.join(' and ')} that all show the posts of \`${content}\`: each post has one address here, below the name of its collection`,
			hint: 'Write the folder whose addresses are to be kept in a blog.config.json: `{ "generator": "astro", "urls": { "like": "astro", "base": "posts" } }`.',
		},
	]
}

function computedParam({ computed }: AstroRoute, content: string) {
	if (computed === undefined) return []
	const { name, file, place } = computed
	return [
		{
			path: [],
			at: { file, place },
			message: `Unexpected parameter \`${name}\` that only running the page would tell: the posts of \`${content}\` are called by their \`id\`, so they may have other addresses than before`,
			hint: 'Compare with the old site (`blog check --against`), and write `url` in the front matter of posts whose address must stay.',
		},
	]
}

/** https://starlight.astro.build/reference/configuration/#title-required */
function titleOfStarlight(script: Script): string | undefined {
	const [call] = script.calls('starlight').filter(({ argument }) => argument instanceof Map)
	const title = call?.argument instanceof Map ? call.argument.get('title')?.value : undefined
	return typeof title === 'string' ? title : undefined
}

const read: readonly Told[] = [
	{
		path: ['site'],
		why: 'feeds and the sitemap do not have the address of the site',
		instead: '"url": "https://example.com/"',
	},
	{
		path: ['base'],
		why: 'links begin at the root of the host',
		instead: '"url": "https://example.com/base/"',
	},
	{
		path: ['srcDir'],
		why: 'posts are looked for in `src`',
		instead: '"content": "src/content/blog"',
	},
	{ path: ['publicDir'], why: 'files are copied from `public`', instead: '"static": "public"' },
]

const others: readonly Told[] = [
	{
		path: ['trailingSlash'],
		isFine: (value: unknown) => value !== 'never',
		why: 'addresses end with a slash: hosts lead there from those without one',
		hint: 'Nothing is to be done, unless feed readers know posts by addresses without it: write their `guid`.',
	},
	{
		path: ['build', 'format'],
		isFine: (value: unknown) => value === 'directory',
		hint: 'Write `"uglyUrls": true` in a blog.config.json for `/a.html`.',
	},
	{
		path: ['redirects'],
		why: 'old addresses lead nowhere',
		hint: 'Write them as `aliases` of the posts that they lead to.',
	},
	{
		path: ['i18n', 'locales'],
		why: 'all posts are in one language',
		hint: 'Write `"languages": ["fr"]` in a blog.config.json.',
		isFine: (value) => Array.isArray(value) && value.length < 2,
	},
]
