import type { ApiState } from '../state/api-state.ts'
import type { TermRecord } from '../state/term-record.ts'
import { ghostId } from './ghost-id.ts'

/** What Ghost says of a tag; what only its editor knows is `null`. */
export function ghostTag(record: TermRecord, { settings }: ApiState, hasCount: boolean): object {
	const { term, key } = record
	return {
		id: ghostId(key),
		name: term.name,
		slug: term.slug,
		description: null,
		feature_image: null,
		visibility: 'public',
		...nulls('og_image', 'og_title', 'og_description'),
		...nulls('twitter_image', 'twitter_title', 'twitter_description'),
		...nulls('meta_title', 'meta_description', 'codeinjection_head', 'codeinjection_foot'),
		...nulls('canonical_url', 'accent_color'),
		...(hasCount && { count: { posts: term.posts.length } }),
		url: settings.url + term.url,
	}
}

/** What Ghost says of an author. */
export function ghostAuthor(record: TermRecord, { settings }: ApiState, hasCount: boolean): object {
	const { term, key } = record
	return {
		id: ghostId(key),
		name: term.name,
		slug: term.slug,
		...nulls('profile_image', 'cover_image', 'bio', 'website', 'location', 'facebook', 'twitter'),
		...nulls('threads', 'bluesky', 'mastodon', 'tiktok', 'youtube', 'instagram', 'linkedin'),
		...nulls('meta_title', 'meta_description'),
		...(hasCount && { count: { posts: term.posts.length } }),
		url: settings.url + term.url,
	}
}

/** Keys that Ghost has, without values. */
export function nulls(...names: readonly string[]): Readonly<Record<string, null>> {
	return Object.fromEntries(names.map((name) => [name, null]))
}
