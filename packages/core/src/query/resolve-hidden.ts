import { wholeFolder } from '../metadata/content-folders.ts'
import { readHugoRef } from '../metadata/hugo-ref.ts'
import { decodePath } from '../metadata/url.ts'
import type { Post } from '../post/post.ts'
import type { Skipped } from './blog.ts'
import { joinInside, type LinkIndex, resolveLink } from './resolve-link.ts'

/**
 * Finds the file that a link would lead to if it was shown.
 *
 * @param links Of what is shown.
 * @param posts All of them.
 * @param skipped Why files are not shown, by file.
 */
export function hiddenTargets<Data>(
	links: LinkIndex<Data>,
	posts: readonly Post<Data>[],
	skipped: ReadonlyMap<string, Skipped>,
): (fromFile: string, href: string) => Skipped | undefined {
	const all: LinkIndex<Data> = {
		...links,
		byFile: new Map(posts.map((post) => [post.file, post])),
		byUrl: new Map(posts.map((post) => [post.url, post])),
	}
	return (fromFile, href) => {
		const post = resolveLink(all, fromFile, href)?.post
		if (post) return skipped.get(post.file)
		const path = (readHugoRef(href) ?? href).replace(/[?#].*$/s, '')
		const root = path.startsWith('/') ? wholeFolder(links.contents) : fromFile.replace(/[^/]*$/, '')
		const file = joinInside(root.split('/'), decodePath(path) ?? path)
		return file === undefined ? undefined : (skipped.get(file) ?? skipped.get(`${file}.md`))
	}
}
