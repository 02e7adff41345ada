import { type LiveSite, planSite, renderContext, siteTitles } from '@blog/builder'
import { createPostSearch, type FoundPost } from '@blog/builder/posts'
import type { ApiContent, FindPosts } from '../state/content.ts'
import { contentVersion } from './content-version.ts'
import { settingsOf } from './settings-of.ts'

type LoadedSite = LiveSite['site']

/**
 * What the API serves of a site.
 *
 * @param preview The same with posts that are not published.
 */
export function contentOf(
	site: LoadedSite,
	hasVersion: boolean,
	preview?: () => Promise<ApiContent>,
): ApiContent {
	return {
		blog: site.blog,
		renderer: site.renderer,
		context: renderContext(site, isPlanned(site)),
		titleOf: siteTitles(site),
		settings: settingsOf(site.config),
		...(preview && { preview }),
		...(hasVersion && { version: contentVersion(site.blog, site.config) }),
		async createSearch(posts) {
			const search = await createPostSearch(posts)
			const find: FindPosts = async (query, limit, offset) => {
				const { total, corrections, items } = await search.find(query, limit, offset)
				return { total, corrections, items: items.map(withText) }
			}
			return Object.assign(find, { all: search.findAll })
		},
	}
}

/** Whether a path will be there when the site is built: what it has is planned when somebody asks. */
function isPlanned(site: LoadedSite): (path: string) => boolean {
	let paths: ReadonlySet<string> | undefined
	return (path) => {
		paths ??= new Set(planSite(site).outputs.map((output) => output.path))
		return paths.has(path)
	}
}

function withText({ post, sections }: FoundPost) {
	return {
		post,
		sections: sections.map(({ heading, anchor, excerpt }) => ({
			heading,
			anchor,
			text: excerpt.map(({ text }) => text).join(''),
		})),
	}
}
