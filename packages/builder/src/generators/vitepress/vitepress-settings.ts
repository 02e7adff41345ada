import { isRewrite } from '@blog/core'
import { isObject } from '../../config/check-fields.ts'
import type { Told } from '../scripted/told-settings.ts'
import { containerLabels } from './container-titles.ts'

/** Settings that are read, and what is missing if only running the config would tell what they say. */
export const readSettings: readonly Told[] = [
	{ path: ['title'], why: 'the site is called after its folder', instead: '"title": "…"' },
	{ path: ['description'], why: 'the site has no description', instead: '"description": "…"' },
	{
		path: ['base'],
		why: 'links begin at the root of the host',
		instead: '"url": "https://example.com/base/"',
	},
	{
		path: ['sitemap', 'hostname'],
		why: 'feeds and the sitemap do not have the address of the site',
		instead: '"url": "https://example.com/"',
	},
	{
		path: ['srcDir'],
		why: 'posts are looked for in `posts` and `blog`',
		instead: '"content": "docs/posts"',
	},
	{
		path: ['markdown', 'lineNumbers'],
		why: 'code has no numbers of lines',
		instead: '"markdown": { "code": { "lineNumbers": true } }',
	},
	...containerLabels.map((path) => ({
		path,
		why: 'containers are called as usual',
		instead: '"admonitions": { "titles": { "tip": "…" } }',
	})),
	{ path: ['cleanUrls'], why: 'addresses end with `.html`', instead: '"uglyUrls": false' },
]

/** Settings that are not read. */
export const otherSettings: readonly Told[] = [
	{
		path: ['cleanUrls'],
		isFine: (value) => value !== true,
		isRead: 'read in part',
		why: 'addresses of pages end with a slash, and hosts lead there from those without one',
		hint: 'Nothing is to be done, unless your host answers `/a.html` alone.',
	},
	{ path: ['rewrites'], isFine: (value) => rewritesIn(value) !== undefined },
	{
		path: ['buildEnd'],
		why: 'files that it writes are not there, such as feeds',
		hint: 'If it writes a feed, say where: in a blog.config.json with `{ "generator": "vitepress", "feed": { "files": { "rss": "feed.rss" } } }`.',
		settledBy: ['feed'],
	},
	{
		path: ['locales'],
		why: 'all posts are in one language',
		hint: 'Copy posts beside the others as `name.fr.md`, and write `"languages": ["fr"]` in a blog.config.json.',
		isFine: (value) => typeof value === 'object' && value !== null && Object.keys(value).length < 2,
	},
]

/** What there is to say of a base of addresses whose host nobody says. */
export function baseWithoutHost(base: string): readonly Told[] {
	if (base === '/') return []
	return [
		{
			path: ['base'],
			why: 'links begin at the root of the host',
			hint: `Write \`sitemap: { hostname: 'https://example.com' }\` too, or make a blog.config.json with \`{ "generator": "vitepress", "url": "https://example.com${base}" }\`.`,
		},
	]
}

/** If nothing of them is a program, or of a kind that is not known here. */
export function rewritesIn(value: unknown): Readonly<Record<string, string>> | undefined {
	if (!isObject(value)) return undefined
	const entries = Object.entries(value)
	const areKnown = entries.every(([from, to]) => typeof to === 'string' && isRewrite(from, to))
	return areKnown && entries.length > 0 ? (value as Record<string, string>) : undefined
}
