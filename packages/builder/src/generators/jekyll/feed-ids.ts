import { readFile, stat } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { linkOut } from '@blog/core/node'
import { type ConfigValues, configValues } from '../config-values.ts'
import { ifThere } from '../read-if-there.ts'
import { type FeedIds, feedIdsOf } from './feed-template.ts'

/** Themes whose own feed calls posts by their addresses, and that do not come with jekyll-feed. https://github.com/cotes2020/jekyll-theme-chirpy/blob/master/assets/feed.xml */
const themes = /(?:^|\/)jekyll-theme-chirpy(?:@|$)/

/**
 * Says what the feed of a Jekyll site calls posts by: as its own template says, else that of its theme.
 *
 * @param raw Its config.
 * @param source Folder of the site's source, below the site's.
 * @returns `undefined` if it is that of jekyll-feed, or nobody knows.
 */
export async function feedIds(
	root: string,
	raw: Record<string, unknown>,
	source: string,
): Promise<'url' | undefined> {
	const jekyll = configValues(raw)
	const own = await ownIds(root, source, jekyll.string('feed', 'path') ?? 'feed.xml')
	if (own !== undefined) return own === 'url' ? own : undefined
	const theme = jekyll.string('remote_theme') ?? jekyll.string('theme') ?? ''
	return themes.test(theme) && !(await hasPlugin(root, jekyll)) ? 'url' : undefined
}

/** Of a template that is at the feed's address: jekyll-feed writes none there then. */
async function ownIds(root: string, source: string, feed: string): Promise<FeedIds | undefined> {
	const path = feed.replace(/^\/+/, '')
	for (const name of [path, 'assets/feed.xml']) {
		const file = posix.join(source, name)
		if (file.startsWith('..') || (await linkOut(root, file)) !== undefined) continue
		const text = await textOf(join(root, file))
		const permalink = /^permalink:[ \t]*["']?\/?([^\s"']+)/m.exec(text.split(/^---/m)[1] ?? '')?.[1]
		const found = (permalink ?? name) === path ? feedIdsOf(text) : undefined
		if (found !== undefined) return found
	}
	return undefined
}

async function hasPlugin(root: string, { strings }: ConfigValues): Promise<boolean> {
	const named = [...(strings('plugins') ?? []), ...(strings('gems') ?? [])]
	if (named.includes('jekyll-feed')) return true
	return (await textOf(join(root, 'Gemfile'))).includes('jekyll-feed')
}

/** Empty for a folder, and for what is not there. */
async function textOf(path: string): Promise<string> {
	const read = async () => ((await stat(path)).isFile() ? readFile(path, 'utf8') : '')
	return (await ifThere(path, read)) ?? ''
}
