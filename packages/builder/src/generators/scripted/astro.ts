import { configValues } from '../config-values.ts'
import { astroBase } from './astro-routes.ts'
import { address, type LayoutOf, language, trimmed } from './scripted-layout.ts'
import { type Told, toldSettings } from './told-settings.ts'

/**
 * What an Astro site says of itself.
 *
 * @see https://docs.astro.build/en/reference/configuration-reference/
 */
export const astro: LayoutOf = (script) => {
	const { string } = configValues(script.values)
	const source = trimmed(string('srcDir') ?? 'src')
	return {
		content: ['content/blog', 'content/posts', 'content/post', 'data/blog'].map(
			(folder) => `${source}/${folder}`,
		),
		static: [trimmed(string('publicDir') ?? 'public')],
		read: (content) => ({
			...address(string('site'), string('base')),
			...language(string('i18n', 'defaultLocale')),
			urls: { like: 'astro', base: content.replace(/^.*\//, '') },
			feed: { files: { rss: 'rss.xml' } },
			exclude: ['**/_*.{md,mdx}', '**/_*/**/*.{md,mdx}'],
			assetFolders: [`${source}/assets`],
			// Its static folder is `public`, also while there is none.
			out: 'dist',
		}),
		base: (root, content, inside) => astroBase(root, inside(source), content.replace(/^.*\//, '')),
		// The first is that of its starter; a schema of the site wants one of them.
		authoring: {
			dateKeys: ['pubDate', 'pubDatetime', 'publishDate', 'date'],
			knowsDrafts: false,
		},
		unread: toldSettings(script, 'astro', read, others),
	}
}

const read: readonly Told[] = [
	{
		...{ path: ['site'], why: 'feeds and the sitemap do not have the address of the site' },
		instead: '"url": "https://example.com/"',
	},
	{
		...{ path: ['base'], why: 'links begin at the root of the host' },
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
		...{ path: ['trailingSlash'], isFine: (value: unknown) => value !== 'never' },
		why: 'addresses end with a slash: hosts lead there from those without one',
		hint: 'Nothing is to be done, unless feed readers know posts by addresses without it: write their `guid`.',
	},
	{
		...{ path: ['build', 'format'], isFine: (value: unknown) => value === 'directory' },
		hint: 'Write `"uglyUrls": true` in a blog.config.json for `/a.html`.',
	},
	{
		...{ path: ['redirects'], why: 'old addresses lead nowhere' },
		hint: 'Write them as `aliases` of the posts that they lead to.',
	},
	{
		...{ path: ['i18n', 'locales'], why: 'all posts are in one language' },
		hint: 'Write `"languages": ["fr"]` in a blog.config.json.',
		isFine: (value) => Array.isArray(value) && value.length < 2,
	},
]
