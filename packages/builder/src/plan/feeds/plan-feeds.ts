import {
	type Diagnostic,
	dateToEpoch,
	languageTag,
	type Post,
	type TaxonomyName,
	type Term,
} from '@blog/core'
import { type Feed, type FeedItem, feedItem, renderFeed } from '@blog/renderer'
import { textOfLine } from '@blog/theme'
import { outputPath } from '../../text/output-path.ts'
import type { PlanContext } from '../context.ts'
import { listedTerms } from '../listed-terms.ts'
import type { Output } from '../output.ts'
import { pageFailed } from '../page-failed.ts'
import { belowList } from '../pages/list-url.ts'
import { feedFilesOf } from './feed-links.ts'
import type { FeedList } from './feeds-of.ts'

/** Plans the feeds of home, sections and terms, at Hugo's paths, and of the lists of terms, and what browsers show them with. */
export function planFeeds(context: PlanContext): readonly Output[] {
	const { feedStyle: style } = context
	const itemOf = memoized((post: Post<unknown>) => postItem(context, post))
	return [
		...(style ? [style.output] : []),
		...context.feeds.flatMap((list) =>
			planFeed(context, list, postItems(context, list.posts, itemOf), style?.url),
		),
		...context.taxonomies.flatMap(({ name, url, title: plural, isHidden }) => {
			const terms = context.termsOf(name)
			if (!context.kinds.hasFeed('taxonomy') || isHidden) return []
			if (terms.length === 0 && !context.config.lists.emptyTaxonomies) return []
			const { wording, config } = context
			const own = context.listAt(url)?.title || plural
			const title = wording.fill(wording.texts.feedTitle, { title: own, site: config.title })
			const list = { url, title, posts: [] }
			const listed = listedTerms(context, terms)
			return planFeed(
				context,
				list,
				{
					bodies: [],
					recipe: () => [listed, listed.map((term) => context.titleOfTerm(term, name))],
					render: async () => ({ items: termItems(context, listed, name), diagnostics: [] }),
				},
				style?.url,
			)
		}),
	]
}

function planFeed(
	{ config, home }: PlanContext,
	{ url, title }: FeedList,
	items: FeedItems,
	style: string | undefined,
): readonly Output[] {
	const recipe = () => {
		const made = items.recipe()
		return made === undefined ? undefined : [title, url, made]
	}
	return feedFilesOf(url, home, config.feed).flatMap(({ kind, file }) => {
		const path = outputPath(belowList(url) + file)
		if (path === undefined) return []
		const render = async () => {
			const { items: made, diagnostics } = await items.render()
			const { language: name, languages, languageTags } = config
			const language = languages[name]?.locale ?? languageTag(languageTags[name] ?? name)
			const feed: Feed = {
				title,
				description: config.description || title,
				url: config.url + url,
				feedUrl: config.url + belowList(url) + file,
				...(language !== undefined && { language }),
				timeZone: config.blog.timeZone ?? 'UTC',
				...(config.author !== '' && { author: config.author }),
				...(style !== undefined && { style }),
				...(config.copyright !== undefined && { copyright: textOfLine(config.copyright) }),
				items: made,
			}
			const content = renderFeed(kind, feed)
			// Of what failed nobody knows whether it fails the next time.
			return diagnostics.length > 0
				? { content, diagnostics }
				: { content, recipe, bodies: items.bodies }
		}
		return [{ path, kind: 'feed', sources: [], yields: true, recipe, render }]
	})
}

/** The items of a feed, and what they are made from. */
interface FeedItems {
	/** Posts that are in it in full. */
	readonly bodies: readonly Post<unknown>[]
	recipe(): unknown
	render(): Promise<MadeItems>
}

/** Items, and which posts have no text in them, since it cannot be rendered. */
interface MadeItems {
	readonly items: readonly FeedItem[]
	readonly diagnostics: readonly Diagnostic[]
}

/** A post is in several feeds, each time as the same object. */
function memoized<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const made = new Map<Key, Value>()
	return (key) => {
		const known = made.get(key) ?? make(key)
		made.set(key, known)
		return known
	}
}

function postItems(
	context: PlanContext,
	posts: readonly Post<unknown>[],
	itemOf: (post: Post<unknown>) => Promise<MadeItems>,
): FeedItems {
	return {
		bodies: context.config.feed.content === 'full' ? posts : [],
		recipe() {
			if (context.config.feed.content !== 'full') return posts
			const hashes = posts.map((post) => context.bodies.hash(post))
			return hashes.includes(undefined) ? undefined : hashes
		},
		// One after another: a feed has few posts, and most are rendered already.
		async render() {
			const made: MadeItems[] = []
			for (const post of posts) made.push(await itemOf(post))
			return {
				items: made.flatMap(({ items }) => items),
				diagnostics: made.flatMap(({ diagnostics }) => diagnostics),
			}
		},
	}
}

/** With its summary alone if its text cannot be rendered. */
async function postItem(
	{ bodies, config, dir }: PlanContext,
	post: Post<unknown>,
): Promise<MadeItems> {
	try {
		const html = config.feed.content === 'full' ? await bodies.feed(post) : undefined
		return { items: [feedItem(post, config.url, html)], diagnostics: [] }
	} catch (error) {
		const failure = pageFailed(dir, post.file, error)
		return { items: [feedItem(post, config.url)], diagnostics: [failure] }
	}
}

/** As many terms as a feed has items, that with the newest post first, as in Hugo; of one day in the order of their names. */
function termItems(
	{ config, titleOfTerm }: PlanContext,
	terms: readonly Term<unknown>[],
	taxonomy: TaxonomyName,
): readonly FeedItem[] {
	const epoch = (date: string) => dateToEpoch(date, config.blog.timeZone ?? 'UTC')
	const dated = terms.map((term) => {
		const dates = term.posts.flatMap(({ date }) => date ?? [])
		const [newest] = dates.sort((a, b) => epoch(b) - epoch(a))
		return { term, newest, at: newest === undefined ? -Infinity : epoch(newest) }
	})
	return dated
		.sort((a, b) => (a.at === b.at ? 0 : b.at - a.at))
		.slice(0, config.feed.limit)
		.map(({ term, newest }) => ({
			title: titleOfTerm(term, taxonomy),
			url: config.url + term.url,
			guid: config.url + term.url,
			...(newest !== undefined && { date: newest }),
			summary: '',
			authors: [],
			tags: [],
		}))
}
