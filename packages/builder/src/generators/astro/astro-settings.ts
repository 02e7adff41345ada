import type { RouteAddress } from '../scripted/route-address.ts'
import type { Told } from '../scripted/told-settings.ts'
import { redirectsComputed } from './astro-redirects.ts'

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
	redirectsComputed,
]

/**
 * Settings that are not read.
 *
 * @param address Of posts: what is not known of languages that it begins with is told of their page.
 */
export function unreadSettings(address: RouteAddress | undefined): readonly Told[] {
	if (address?.languages !== undefined) return always
	return [...always, address?.hasLanguage ? localesBelow : locales]
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
		settledBy: ['uglyUrls'],
	},
]

/** Of a page in `blog/[lang]`: languages in a config of ours would stand before `blog`. */
const localesBelow: Told = {
	path: ['i18n', 'locales'],
	why: 'all posts are in one language',
	hint: 'Write `{ "generator": "astro", "languages": [] }` in a blog.config.json: addresses stay as they are.',
	settledBy: ['languages'],
	isFine: (value) => Array.isArray(value) && value.length < 2,
}

const locales: Told = {
	...localesBelow,
	hint: 'If that may be so, write `{ "generator": "astro", "languages": [] }` in a blog.config.json: addresses stay. With languages in it, those of posts in a folder of each begin with it (`/fr/blog/un/`).',
}
