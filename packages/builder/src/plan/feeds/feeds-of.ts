import { type Blog, dateToEpoch, frontMatterFlag, type Post } from '@blog/core'
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
	const shown = newestFirst(blog, config.blog.timeZone ?? 'UTC')
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

/** The posts that feeds show: a pinned post (`weight`) is on top of lists, and old in a feed. */
function newestFirst(blog: Blog<unknown>, timeZone: string): readonly Post<unknown>[] {
	return (
		blog.posts
			.filter((post) => !frontMatterFlag(post, 'hiddenInRss'))
			.map((post) => {
				const epoch = post.date === undefined ? -Infinity : dateToEpoch(post.date, timeZone)
				return { post, epoch }
			})
			// Two posts without a date are equally old.
			.sort((a, b) => (a.epoch === b.epoch ? 0 : b.epoch - a.epoch))
			.map(({ post }) => post)
	)
}
