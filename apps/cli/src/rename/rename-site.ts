import { loadLinks, type ResolvedConfig, type SiteLinks } from '@blog/builder'
import { foldersOf, loadConfig, loadPosts } from '@blog/builder/posts'
import type { Blog, ContentFolders } from '@blog/core'
import type { FormerSite } from './former-address.ts'
import { type SiteMenu, siteMenu } from './menu-entries.ts'
import { type Move, movedFile } from './move.ts'
import { postsOf } from './site-change.ts'

/** A site with posts to rename. */
export interface RenameSite extends FormerSite {
	/** Its folder. */
	readonly root: string
	readonly config: Pick<ResolvedConfig, 'url' | 'hasUrl' | 'basePath' | 'blog' | 'redirects'>
	/** With drafts and all. */
	readonly blog: Blog<unknown>
	/** The text of each post when the site was opened, without its byte order mark: a post may read its own only when it is asked. */
	readonly sources: ReadonlyMap<string, string>
	/** Where its links lead. */
	readonly links: SiteLinks
	/** Where they lead when files have moved. */
	linksOf(blog: Blog<unknown>, moves: readonly Move[]): SiteLinks
	/** Where its posts lie. */
	readonly contents: ContentFolders
	/** What may stand before a path in links: the address of the site, the path that it lives under. */
	readonly starts: readonly string[]
	/** Loads the blog as it would be with other texts. */
	load(overlay: ReadonlyMap<string, string | undefined>): Promise<Blog<unknown>>
	/** What its config says that may lead to them. */
	readonly menu: SiteMenu
}

/**
 * Loads a site to rename its posts.
 *
 * @param root Its folder.
 * @throws {BlogError} As `loadPosts`.
 */
export async function openRenameSite(root: string): Promise<RenameSite> {
	const shown = { drafts: true, future: true, expired: true }
	const load: RenameSite['load'] = (overlay) => loadPosts(root, { ...shown, overlay })
	const loaded = await loadConfig(root)
	const { config } = loaded
	const { blog, linksOf } = await loadLinks(root, shown)
	return {
		root,
		config,
		blog,
		sources: new Map(postsOf(blog).map(({ file, source }) => [file, source])),
		load,
		links: linksOf(blog),
		linksOf: (one, moves) => linksOf(one, (file) => movedFile(file, moves)),
		starts: [config.basePath, ...(config.hasUrl ? [config.url] : [])].filter(Boolean),
		contents: await foldersOf(root, config),
		menu: siteMenu(root, loaded),
		...(config.hasUrl && { address: config.url }),
		options: config.blog,
		key: config.blog.urls?.like === 'jekyll' ? 'redirect_from' : 'aliases',
	}
}
