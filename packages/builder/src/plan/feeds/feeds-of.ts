import { type Blog, isUnlisted, type Post } from '@blog/core'
import { postsInFeeds } from '@blog/renderer'
import type { Theme } from '@blog/theme'
import type { ResolvedConfig } from '../../config/resolved-config.ts'
import type { FeedKind } from '../../config/site-kinds.ts'
import type { Kinds } from '../kinds-of.ts'
import { showsAll } from '../pages/archive-url.ts'
import type { Section } from '../sections.ts'
import type { SiteTaxonomy } from '../taxonomies.ts'
import type { TermTitle } from '../term-titles.ts'

/** One feed: the newest posts of a list. */
export interface FeedList {
	/** Of the list, with trailing slash. */
	readonly url: string
	readonly title: string
	readonly posts: readonly Post<unknown>[]
}

/** The feeds of a blog: home, sections, terms. */
export function feedsOf({
	blog,
	config,
	sections,
	taxonomies,
	home,
	wording,
	titleOfTerm,
	kinds,
	termsOf,
}: {
	readonly blog: Blog<unknown>
	readonly config: ResolvedConfig
	readonly sections: readonly Section[]
	readonly taxonomies: readonly SiteTaxonomy[]
	readonly home: string
	readonly wording: ReturnType<Theme['wording']>
	readonly titleOfTerm: TermTitle
	readonly kinds: Kinds
	readonly termsOf: Blog<unknown>['terms']
}): readonly FeedList[] {
	const inFeeds = fedBy(blog, config.blog.urls?.like === 'hugo')
	const shown = postsInFeeds(inFeeds, config.blog.timeZone ?? 'UTC')
	const places = new Map(shown.map((post, place) => [post, place]))
	const newest = (posts: readonly Post<unknown>[]) =>
		posts
			.flatMap((post) => places.get(post) ?? [])
			.sort((a, b) => a - b)
			.slice(0, config.feed.limit)
			.map((place) => shown[place] as Post<unknown>)
	const titled = (title: string) =>
		wording.fill(wording.texts.feedTitle, { title, site: config.title })

	const ofKind = (kind: FeedKind, lists: readonly FeedList[]) => (kinds.hasFeed(kind) ? lists : [])
	return [
		...ofKind('home', [{ url: home, title: config.title, posts: newest(inFeeds) }]),
		...ofKind(
			'section',
			sections.map(({ url, title, posts }) => ({
				url,
				title: titled(title),
				posts: newest(posts),
			})),
		),
		...ofKind(
			'term',
			taxonomies.flatMap(({ name }) =>
				termsOf(name).map((term) => ({
					url: term.url,
					title: titled(titleOfTerm(term, name)),
					posts: newest(term.posts),
				})),
			),
		),
	]
}

/** Of a Hugo site also pages, but for those that only show others, as in PaperMod. */
function fedBy({ posts, pages }: Blog<unknown>, isHugo: boolean): readonly Post<unknown>[] {
	if (!isHugo) return posts
	return [...posts, ...pages.filter((page) => !showsAll(page) && !isUnlisted(page))]
}
