import type { ApiState } from '../state/api-state.ts'
import type { PostRecord } from '../state/post-record.ts'
import { inContext } from './wp-context.ts'
import { wpCover } from './wp-cover.ts'
import { wpTerm, wpUser } from './wp-items.ts'
import type { WpItem, WpPlace } from './wp-links.ts'
import { wpMedia } from './wp-media.ts'
import { listOf, type WpParams } from './wp-query.ts'

/** Makes, by the name of the link, what a link leads to. */
export type WpEmbeds = Readonly<Record<string, () => readonly unknown[]>>

/**
 * Makes what is embedded: all, or what `_embed` names.
 *
 * @see https://developer.wordpress.org/rest-api/using-the-rest-api/global-parameters/#_embed
 */
export function embeddedOf(params: WpParams, embeds: WpEmbeds): WpItem | undefined {
	if (!params._embed) return undefined
	const names = listOf(params, '_embed') ?? []
	const isAll = names.every((name) => name === 'true' || name === '1')
	const made = Object.entries(embeds)
		.filter(([name]) => isAll || names.includes(name))
		.map(([name, make]) => [name, make()] as const)
		.filter(([, items]) => items.length > 0)
	return made.length === 0 ? undefined : Object.fromEntries(made)
}

/** Authors, terms and cover of a post. */
export function embedsOfPost(record: PostRecord, state: ApiState, place: WpPlace): WpEmbeds {
	const terms = (name: 'categories' | 'tags') =>
		record[name].map((term) => inContext('embed', name, wpTerm(term, state, name, place)))
	return {
		...embedsOfAuthors(record, state, place),
		'wp:featuredmedia': () => {
			const cover = wpCover(record, state)
			return cover ? [inContext('embed', 'media', wpMedia(cover, state, place))] : []
		},
		'wp:term': () => [terms('categories'), terms('tags')],
	}
}

/** Authors of a post. */
export function embedsOfAuthors(
	{ authors }: PostRecord,
	state: ApiState,
	place: WpPlace,
): WpEmbeds {
	return {
		author: () => authors.map((one) => inContext('embed', 'users', wpUser(one, state, place))),
	}
}
