import type { SiteConfig } from '../../config/site-config.ts'
import { configValues, written } from '../config-values.ts'
import type { Script } from '../program/read-script.ts'
import { address, type LayoutOf, language, titled } from '../scripted/scripted-layout.ts'
import { addedAddress } from './added-address.ts'
import { dateFilters } from './dates/date-filters.ts'
import type { EleventySite } from './eleventy-site.ts'
import { feedFiles } from './feed-files.ts'
import { htmlProblems, isHtmlRead } from './hiding/template-formats.ts'
import { readEleventy } from './read-eleventy.ts'

/** Where posts usually are. */
const posts = [
	...['src/content/blog', 'content/blog', 'src/content/posts', 'content/posts'],
	...['src/posts', 'src/blog', 'posts', 'blog'],
]

/**
 * What an Eleventy site says of itself. Its title and address stand in its data.
 *
 * @see https://www.11ty.dev/docs/config/
 */
export const eleventy: LayoutOf = () => ({
	content: posts,
	static: [],
	read: (content) => ({
		urls: { like: 'eleventy', base: content.replace(/^src\//, '').replace(/^content\//, '') },
	}),
	authoring: { knowsDrafts: false },
	unread: [],
})

/** Programs that make pages, and what they are told. */
const templates = [
	'**/*.{njk,liquid,hbs,mustache,ejs,haml,pug,webc}',
	'**/*.{11ty,11tydata}.{js,cjs,mjs,ts,json}',
]

/**
 * All of its folder that is made into pages: posts are in one below.
 *
 * @param said What a config of ours says.
 * @param found The folder of posts that is read if only running the config would tell the input.
 */
export async function ofEleventy(
	root: string,
	script: Script,
	file: string,
	said: unknown,
	found: string | undefined,
): Promise<
	{ readonly config: SiteConfig } & Pick<
		EleventySite,
		| 'dataFolders'
		| 'around'
		| 'programs'
		| 'syntax'
		| 'known'
		| 'hidden'
		| 'naming'
		| 'out'
		| 'problems'
	>
> {
	const site = await readEleventy(root, script, file, posts, said, found)
	const { data, globals, unknown, layouts, templates: extended, input } = site
	const { string } = configValues(data)
	const feeds = feedFiles(site.programs)
	const dates = await dateFilters(site.programs, site.syntax)
	const config = written({
		...titled(string('title'), string('description')),
		...address(string('url') ?? addedAddress(site.programs)),
		...language(string('language') ?? string('lang')),
		author: string('author', 'name') ?? string('author'),
		// https://www.11ty.dev/docs/config/#default-template-engine-for-markdown-files
		liquid: {
			like: 'eleventy',
			engine: engineIn(script),
			site: globals,
			unknown,
			layouts,
			...(Object.keys(extended).length > 0 && { templates: extended }),
			...(Object.keys(dates).length > 0 && { dateFilters: dates }),
		},
		// What markdown-it does.
		extras: { doubleTildes: true },
		leftOut: site.leftOut.length > 0 ? site.leftOut : undefined,
		feed: { files: feeds.files },
		out: site.out,
		static: site.static,
		...(input && { ...input, without: [] }),
		exclude: [...templates, ...(isHtmlRead(site.programs) ? [] : ['**/*.html']), ...site.exclude],
		excludeMatching: site.excludeMatching.length > 0 ? site.excludeMatching : undefined,
	}) as SiteConfig
	return {
		...site,
		problems: [...site.problems, ...feeds.problems, ...htmlProblems(site.programs)],
		config,
	}
}

/** What posts say counts over it. */
function engineIn(script: Script): string | undefined {
	const engine = script.values.markdownTemplateEngine
	if (script.unreadAt(['markdownTemplateEngine'])) return '?'
	if (engine === undefined) return undefined
	return engine ? String(engine) : 'md'
}
