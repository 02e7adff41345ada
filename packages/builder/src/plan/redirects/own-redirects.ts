import { type OwnRedirect, ownRedirect } from '../../config/own-redirect.ts'
import { redirectPattern } from '../../config/redirect-pattern.ts'
import type { SiteInput } from '../../site/site.ts'
import { pathKey } from '../../text/path-key.ts'

/** A redirect of the config. */
export interface ConfiguredRedirect extends OwnRedirect {
	/** Its path as the config has it. */
	readonly written: string
	/** Whether it is one of those that a pattern makes. */
	readonly isOfPattern: boolean
}

/**
 * Lists the redirects that the config of a site says, those of patterns for each post and page. Two of one path are one if they lead to the same;
 * what is written out counts before what a pattern makes, whatever stands first.
 *
 * @param site Its blog of all languages.
 */
export function ownRedirects({
	config,
	blog,
}: Pick<SiteInput, 'config' | 'blog'>): readonly ConfiguredRedirect[] {
	const written = Object.entries(config.redirects.paths ?? {})
	if (written.length === 0) return []
	const urls = urlsOf(blog)
	const known = new Set(urls)
	/** With `uglyUrls` and its like `/a` is the page `/a.html`. */
	const asPublished = (to: string) => {
		const ugly = to.replace(/\/(?=[?#]|$)/, '.html')
		return !known.has(to) && known.has(ugly) ? ugly : to
	}
	const exact = written.flatMap(([path, target]): readonly ConfiguredRedirect[] => {
		const one = redirectPattern(path, target) ? undefined : ownRedirect(path, target)
		return one ? [{ ...one, to: asPublished(one.to), written: path, isOfPattern: false }] : []
	})
	const ofPatterns = written.flatMap(([path, target]): readonly ConfiguredRedirect[] => {
		const pattern = redirectPattern(path, target)
		return urls.flatMap((url) => {
			const made = pattern?.to(url)
			return made && !isItself(made) ? [{ ...made, written: path, isOfPattern: true }] : []
		})
	})
	return eachOnce([...exact, ...ofPatterns])
}

/** Lists the patterns that fit no post and no page, as the config has them: path and target. */
export function idlePatterns({
	config,
	blog,
}: Pick<SiteInput, 'config' | 'blog'>): readonly (readonly [string, string])[] {
	const urls = urlsOf(blog)
	return Object.entries(config.redirects.paths ?? {}).filter(([path, target]) => {
		const pattern = redirectPattern(path, target)
		return pattern !== undefined && !urls.some((url) => pattern.to(url))
	})
}

function urlsOf(blog: SiteInput['blog']): readonly string[] {
	return [...blog.posts, ...blog.unlisted, ...blog.pages].map(({ url }) => url)
}

/** Of patterns only what leads on from where nothing does yet. */
function eachOnce(redirects: readonly ConfiguredRedirect[]): readonly ConfiguredRedirect[] {
	const seen = new Set<string>()
	return redirects.filter(({ from, to, isOfPattern }) => {
		const page = pathKey(from)
		const both = `${page} ${to}`
		if (seen.has(isOfPattern ? page : both)) return false
		seen.add(page).add(both)
		return true
	})
}

/** Hosts lead from `/a` to `/a/` themselves. */
export function isItself({ from, to }: OwnRedirect): boolean {
	return from === to
}
