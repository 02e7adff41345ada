import type { Diagnostic } from '@blog/core'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

/** Text of a post with these keys. */
export const post = (keys: string) => `---\n${keys}\n---\nText`

/** An Eleventy site whose posts are `a`, a `draft`, one with an `own` address, and one that has only the key `wip` to hide it. */
export const eleventySite = (files: Readonly<Record<string, string>>) =>
	scratchSite({
		...program(''),
		'src/_data/site.json': '{ "title": "Notes", "url": "https://a.dev" }',
		'src/posts/a.md': post('title: A'),
		'src/posts/draft.md': post('title: D\ndraft: true'),
		'src/posts/own.md': post('title: O\npermalink: /own/'),
		'src/posts/wip.md': post('title: W\nwip: true'),
		...files,
	})

/** A config that calls this, with `c` for the config of Eleventy. */
export const program = (calls: string) => ({
	'eleventy.config.js': `export default (c) => { c.setInputDirectory('src'); ${calls} }`,
})

/** What a {@link program} may call to add data under any name. */
export const addAll =
	'function addAll(c, data) { for (const key in data) c.addGlobalData(key, data[key]) }'

/** Which posts a build shows, by the ends of their addresses, and what it tells, but for how many it leaves out. */
export async function namesIn(
	site: ScratchSite,
): Promise<{ names: readonly (string | undefined)[]; diagnostics: readonly Diagnostic[] }> {
	const { posts, diagnostics } = await site.build()
	return {
		names: posts.map(({ url }) => url.split('/').at(-2)),
		diagnostics: diagnostics.filter(({ rule }) => rule !== 'no-posts'),
	}
}
