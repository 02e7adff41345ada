import { allReferences } from '../metadata/references.ts'
import { decodePath, encodePath, parseUrl } from '../metadata/url.ts'
import type { Post } from '../post/post.ts'

/** The files that posts link to, show or play, their covers too, relative to the folder that was loaded. */
export function mentionedFiles(posts: readonly Post<unknown>[]): ReadonlySet<string> {
	const mentioned = new Set<string>()
	for (const post of posts) {
		const written = allReferences(post).map(({ url }) => url)
		for (const url of post.cover ? [...written, post.cover.image] : written) {
			if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(url)) continue
			const base = /^(?:\/|@site\/)/.test(url) ? 'http://x/' : `http://x/${encodePath(post.file)}`
			const target = parseUrl(url.replace(/^@site(?=\/)/, ''), base)
			const path = target && decodePath(target.pathname.slice(1))
			if (path !== undefined) mentioned.add(path)
		}
	}
	return mentioned
}
