import { lazily } from '../../lazily.ts'
import { readHugoRef } from '../../metadata/hugo-ref.ts'
import { decodePath } from '../../metadata/url.ts'
import { sitePath } from '../../parse/site-path.ts'
import type { Post } from '../../post/post.ts'
import type { HiddenTarget, Skipped } from '../blog.ts'
import { joinInside } from './join-inside.ts'
import type { LinkIndex } from './link-index.ts'
import { linkRoots } from './link-roots.ts'
import { postsByName } from './posts-by-name.ts'
import { postsByPath } from './posts-by-path.ts'
import { resolveLink } from './resolve-link.ts'

/**
 * Finds the file that a link would lead to if it was shown.
 *
 * @param links Of what is shown.
 * @param posts All of them.
 * @param skipped Why files are not shown, by file.
 * @param hiddenBy Of files beside posts and lists that are hidden with them, by file.
 */
export function hiddenTargets<Data>(
	links: LinkIndex<Data>,
	posts: readonly Post<Data>[],
	skipped: ReadonlyMap<string, Skipped>,
	hiddenBy: ReadonlyMap<string, string>,
): (fromFile: string, href: string) => HiddenTarget | undefined {
	const hiddenFile = (file: string) => {
		const by = skipped.get(hiddenBy.get(file) ?? '')
		return by && { ...by, asset: file }
	}
	const all: LinkIndex<Data> = {
		...links,
		byFile: new Map(posts.map((post) => [post.file, post])),
		byUrl: new Map(posts.map((post) => [post.url, post])),
		byName: lazily(() => postsByName(posts)),
		byPath: lazily(() => postsByPath(posts, links.pathOf)),
	}
	return (fromFile, href) => {
		const post = resolveLink(all, fromFile, href)?.post
		if (post) return skipped.get(post.file)
		const written = links.urls?.like === 'docusaurus' ? sitePath(href) : href
		const path = (readHugoRef(href) ?? written).replace(/[?#].*$/s, '')
		const roots = path.startsWith('/')
			? linkRoots(links, fromFile)
			: [fromFile.split('/').slice(0, -1)]
		for (const root of roots) {
			const file = joinInside(root, decodePath(path) ?? path)
			const found =
				file === undefined
					? undefined
					: (skipped.get(file) ?? skipped.get(`${file}.md`) ?? hiddenFile(file))
			if (found) return found
		}
		return undefined
	}
}
