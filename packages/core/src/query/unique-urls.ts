import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { isHtml } from '../parse/html-body.ts'
import type { Post } from '../post/post.ts'
import type { Redirect, Skipped } from './blog.ts'
import { placeOfAlias, placeOfUrl } from './written-place.ts'

/** Posts that have a URL of their own, and the redirects that have too. */
export interface UniqueUrls<Data> {
	readonly unique: readonly Post<Data>[]
	readonly redirects: readonly Redirect[]
	readonly skipped: readonly Skipped[]
	readonly diagnostics: readonly Diagnostic[]
}

/**
 * Gives each URL to one post: the first by path, of those that are published if any is. URLs that differ only in case are one URL, since on macOS and Windows they
 * are one file. A page always beats a redirect.
 *
 * @param posts Visible posts, pages and lists.
 */
export function claimUrls<Data>(posts: readonly Post<Data>[]): UniqueUrls<Data> {
	const owners = new Map<string, Post<Data>>()
	const unique: Post<Data>[] = []
	const skipped: Skipped[] = []
	const diagnostics: Diagnostic[] = []

	for (const post of posts.toSorted(byClaim)) {
		const owner = owners.get(urlKey(post.url))
		if (owner === undefined) {
			owners.set(urlKey(post.url), post)
			unique.push(post)
			continue
		}
		const message = `Unexpected URL ${post.url}: ${owner.file} has it already`
		diagnostics.push(
			report('url-duplicate', post.file, message, {
				place: placeOfUrl(post),
				hint: 'Give one of them another `slug` or `url`.',
			}),
		)
		skipped.push({ file: post.file, reason: message })
	}

	const redirects = new Map<string, Redirect>()
	for (const post of unique) {
		for (const from of post.aliases) {
			const key = urlKey(from)
			const page = owners.get(key)?.file
			const rival = page ?? redirects.get(key)?.file
			if (rival === undefined) redirects.set(key, { from, to: post.url, file: post.file })
			else if (page === post.file && bareUrl(from) !== bareUrl(post.url))
				diagnostics.push(reportCase(post, from))
			else if (page === undefined && rival === post.file) {
				const kept = redirects.get(key)?.from ?? from
				if (bareUrl(from) !== bareUrl(kept)) diagnostics.push(reportOtherCase(post, from, kept))
			} else if (rival !== post.file) {
				const [what, hint] =
					page === undefined
						? ['this alias', `Delete the alias from ${post.file} or from ${rival}.`]
						: ['this URL', `Delete the alias from ${post.file}: ${page} is the page itself.`]
				const message = `Unexpected alias ${from}: ${rival} has ${what} already`
				diagnostics.push(
					report('url-duplicate', post.file, message, {
						place: placeOfAlias(post, from),
						hint,
					}),
				)
			}
		}
	}
	return { unique, redirects: [...redirects.values()], skipped, diagnostics }
}

/** Orders posts: of those that want one address the first has it. */
export function byClaim(a: Post<unknown>, b: Post<unknown>): number {
	return (
		claimRank(a) - claimRank(b) ||
		// Of Markdown and HTML beside it the Markdown is the page.
		Number(isHtml(a.file)) - Number(isHtml(b.file)) ||
		(a.file < b.file ? -1 : 1)
	)
}

/** What is shown before its time takes no address away. */
export function claimRank({ visibility }: Post<unknown>): number {
	return visibility === 'published' ? 0 : 1
}

function reportCase(post: Post<unknown>, from: string): Diagnostic {
	const message = `Unexpected alias ${from}: it is the address of the post itself in another case, and the same file on macOS and Windows`
	return report('url-duplicate', post.file, message, {
		severity: 'info',
		place: placeOfAlias(post, from),
		hint: `Nothing is written there. If readers still come by it, redirect it to ${post.url} on the host.`,
	})
}

function reportOtherCase(post: Post<unknown>, from: string, kept: string): Diagnostic {
	const message = `Unexpected alias ${from}: it is the alias ${kept} in another case, and the same file on macOS and Windows`
	return report('url-duplicate', post.file, message, {
		severity: 'warning',
		place: placeOfAlias(post, from),
		hint: `Only ${kept} is written. Delete the one that readers do not come by, or redirect ${from} to ${post.url} on the host.`,
	})
}

/** `/A/`, `/a/` and `/a/index.html` are one file on some systems, and so are `/%C3%89/` and `/%C3%A9/`. */
export function urlKey(url: string): string {
	return bareUrl(decoded(url).toLowerCase())
}

function decoded(url: string): string {
	try {
		// Keeps `%2F`, which is part of a name.
		return decodeURI(url)
	} catch {
		return url
	}
}

function bareUrl(url: string): string {
	return url.replace(/index\.html$/, '').replace(/\/$/, '')
}
