import { readHugoRef } from '../metadata/hugo-ref.ts'
import { decodePath, encodePath } from '../metadata/url.ts'
import type { Post } from '../post/post.ts'
import type { Target } from './blog.ts'

/** Everything a link can lead to, by file path and by URL. */
export interface LinkIndex<Data> {
	/** Folder of the content, relative to the folder that was loaded: `content`, or empty. */
	readonly content: string
	readonly byFile: ReadonlyMap<string, Post<Data>>
	readonly byUrl: ReadonlyMap<string, Post<Data>>
	/** Asset file to its URL. */
	readonly assets: ReadonlyMap<string, string>
}

const markdownFile = /\.(?:md|markdown)$/i

/**
 * Finds what a link leads to, as seen from the file it is written in.
 *
 * - `./other.md#part`, `../b/index.md`: that post, with the fragment.
 * - `image.png`: the file beside the post.
 * - `/posts/other/`: a page of this site; other site-absolute paths are left alone, since static files and pages of the
 *   theme are not known here.
 * - `{{< ref "other.md" >}}`: Hugo looks beside the file, then from the root of the content.
 * - `#part`, `https://…`, `mailto:…`: themselves.
 *
 * @param fromFile Path of the file with the link, relative to the folder that was loaded.
 * @param href As written in Markdown.
 * @returns `undefined` for a relative path that leads to nothing.
 */
export function resolveLink<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	href: string,
): Target<Data> | undefined {
	const ref = readHugoRef(href)
	if (ref !== undefined) {
		const fromRoot = ref.startsWith('/') ? undefined : resolveLink(index, fromFile, `/${ref}`)
		return resolveLink(index, fromFile, ref) ?? (fromRoot?.post ? fromRoot : undefined)
	}
	if (href === '' || href.startsWith('#') || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href))
		return { url: href }
	const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? []
	const decoded = decodePath(path) ?? path

	if (decoded.startsWith('/'))
		return absolute(index, decoded, suffix) ?? { url: encodePath(path) + suffix }

	const folder = fromFile.split('/').slice(0, -1)
	const file = joinInside(folder, decoded)
	if (file === undefined) return undefined
	return (
		fromFilePath(index, file, suffix) ??
		// A bundle's own URL is one level deeper than its folder's siblings: try what the browser would do.
		fromPageUrl(index, fromFile, decoded, suffix)
	)
}

function absolute<Data>(
	index: LinkIndex<Data>,
	path: string,
	suffix: string,
): Target<Data> | undefined {
	const post = index.byUrl.get(encodePath(path)) ?? index.byUrl.get(encodePath(`${path}/`))
	if (post) return { url: post.url + suffix, post }
	const file = joinInside(index.content === '' ? [] : index.content.split('/'), path.slice(1))
	return file === undefined ? undefined : fromFilePath(index, file, suffix)
}

function fromFilePath<Data>(
	index: LinkIndex<Data>,
	file: string,
	suffix: string,
): Target<Data> | undefined {
	const bare = file.replace(/\/$/, '')
	const candidates = markdownFile.test(bare)
		? [bare]
		: [`${bare}.md`, `${bare}.markdown`, `${bare}/index.md`, `${bare}/_index.md`]
	for (const candidate of candidates) {
		const post = index.byFile.get(candidate)
		if (post) return { url: post.url + suffix, post }
	}
	const url = index.assets.get(bare)
	return url === undefined ? undefined : { url: url + suffix, file: bare }
}

function fromPageUrl<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	path: string,
	suffix: string,
): Target<Data> | undefined {
	const page = index.byFile.get(fromFile)
	if (!page || markdownFile.test(path)) return undefined
	const resolved = new URL(encodePath(path), `http://x${page.url}`).pathname
	const post = index.byUrl.get(resolved) ?? index.byUrl.get(`${resolved}/`)
	return post && { url: post.url + suffix, post }
}

/** Joins a relative path to a folder; `undefined` if it leaves the root. */
function joinInside(folder: readonly string[], relative: string): string | undefined {
	const segments = [...folder]
	for (const segment of relative.split('/')) {
		if (segment === '..') {
			if (segments.pop() === undefined) return undefined
		} else if (segment !== '.' && segment !== '') segments.push(segment)
	}
	return segments.join('/')
}
