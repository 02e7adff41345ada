import type { Told } from './told-settings.ts'

/** Settings that are read, and what is missing if only running the config would tell what they say. */
export const readSettings: readonly Told[] = [
	{
		path: ['site'],
		why: 'feeds and the sitemap do not have the address of the site',
		instead: '"url": "https://example.com/"',
		settledBy: ['url'],
	},
	{
		path: ['base'],
		why: 'links begin at the root of the host',
		instead: '"url": "https://example.com/base/"',
		settledBy: ['url'],
	},
	{
		path: ['srcDir'],
		why: 'posts are looked for in `src`',
		instead: '"content": "src/content/blog"',
		settledBy: ['content'],
	},
	{
		path: ['publicDir'],
		why: 'files are copied from `public`',
		instead: '"static": "public"',
		settledBy: ['static'],
	},
]

/**
 * Settings that are not read.
 *
 * @param hasLanguages Whether addresses of posts begin with their language: what is not known of them is told of their page.
 */
export function unreadSettings(hasLanguages: boolean): readonly Told[] {
	return hasLanguages ? always : [...always, locales]
}

const always: readonly Told[] = [
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
]

const locales: Told = {
	path: ['i18n', 'locales'],
	why: 'all posts are in one language',
	hint: 'If that may be so, write `{ "generator": "astro", "languages": [] }` in a blog.config.json: addresses stay. With languages in it, those of posts in a folder of each begin with it (`/fr/blog/un/`).',
	settledBy: ['languages'],
	isFine: (value) => Array.isArray(value) && value.length < 2,
}
