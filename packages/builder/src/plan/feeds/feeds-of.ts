import type { Blog, Post } from '@blog/core'
import { postsInFeeds } from '@blog/renderer'
import type { Theme } from '@blog/theme'
import type { ResolvedConfig } from '../../config/resolved-config.ts'
import type { FeedKind } from '../../config/site-kinds.ts'
import type { Kinds } from '../kinds-of.ts'
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
	const shown = postsInFeeds(blog.posts, config.blog.timeZone ?? 'UTC')
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
		...ofKind('home', [{ url: home, title: config.title, posts: newest(blog.posts) }]),
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
