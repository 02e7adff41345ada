import { type LiveSite, planSite, renderContext, siteTitles, tryPost } from '@blog/builder'
import { createPostSearch, type FoundPost } from '@blog/builder/posts'
import { BlogError } from '@blog/core'
import type { Renderer } from '@blog/renderer'
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
		renderer: namingRenderer(site),
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

/** A post that cannot be rendered is told with its file, as a build tells it. */
function namingRenderer(site: LoadedSite): Renderer {
	return {
		...site.renderer,
		async render(post, context) {
			const { rendered, failure, cause } = await tryPost(site, post, context)
			if (rendered) return rendered
			const { file, message, rule } = failure
			throw new BlogError('PLUGIN', `${file}: ${message} [${rule}]`, { cause })
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
