import type { ApiState } from '../state/api-state.ts'
import { type CoverPlace, coverPlace } from '../state/cover-of.ts'
import { perState } from '../state/per-state.ts'
import type { PostRecord } from '../state/post-record.ts'
import { stableId } from '../state/stable-id.ts'
import { wpId } from './wp-id.ts'

/** The cover of a post, which WordPress calls its featured media. Each post has its own, as text and caption are the post's. */
export interface WpCover {
	readonly id: number
	readonly record: PostRecord
	readonly place: CoverPlace
	/** File name without its end. */
	readonly slug: string
	/** What the picture shows, or its file name. */
	readonly title: string
}

/** Finds the cover of a post. */
export function wpCover(record: PostRecord, state: ApiState): WpCover | undefined {
	const { post } = record
	const place = coverPlace(post, state)
	if (!place) return undefined
	const slug = fileName(place.url).replace(/\.\w+$/, '')
	const id = wpId(stableId(`cover/${post.id}`))
	return { id, record, place, slug, title: post.cover?.alt || slug }
}

/** All covers: of posts, then of pages. */
export const wpCovers = perState((state) =>
	[...state.posts, ...state.pages].flatMap((record) => wpCover(record, state) ?? []),
)

/** The last part of an address. */
export function fileName(url: string): string {
	return new URL(url).pathname.split('/').at(-1) ?? ''
}
