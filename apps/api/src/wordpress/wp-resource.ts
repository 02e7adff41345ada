import type { ListResult } from '../query/collection.ts'
import type { ApiState } from '../state/api-state.ts'
import type { PostRecord } from '../state/post-record.ts'
import type { TermRecord } from '../state/term-record.ts'
import { wpAttachments } from './wp-attachments.ts'
import type { WpListName } from './wp-context.ts'
import type { WpCover } from './wp-cover.ts'
import { embedsOfAuthors, embedsOfPost, type WpEmbeds } from './wp-embed.ts'
import { listEntries, type WpEntries } from './wp-entries.ts'
import { wpId } from './wp-id.ts'
import { wpPost, wpTerm, wpUser } from './wp-items.ts'
import type { WpItem, WpPlace } from './wp-links.ts'
import { wpMedia } from './wp-media.ts'
import { wpPages, wpPosts } from './wp-posts.ts'
import type { WpParams } from './wp-query.ts'
import { listTerms } from './wp-terms.ts'

/** Items of one kind: how they are found, and what is said of them. */
export interface WpResource<Item> {
	readonly name: WpListName
	/** Whether a page behind the last one is a mistake: WordPress says so of entries alone. */
	readonly hasEnd: boolean
	/** Code and text of the error if there is no such item. */
	readonly missing: readonly [code: string, message: string]
	/** @throws {WpError} */
	list(params: WpParams, state: ApiState): ListResult<Item> | Promise<ListResult<Item>>
	find(id: number, state: ApiState): Item | undefined
	/** @param hasBody Whether the text is asked for. */
	describe(item: Item, state: ApiState, place: WpPlace, hasBody: boolean): WpItem | Promise<WpItem>
	embeds(item: Item, state: ApiState, place: WpPlace): WpEmbeds
}

/** Posts or pages. */
export function entryResource(name: 'posts' | 'pages'): WpResource<PostRecord> {
	const type = name === 'posts' ? 'post' : 'page'
	return {
		...ofEntries(name, name === 'posts' ? wpPosts : wpPages),
		describe: (record, state, place, hasBody) => wpPost(record, state, type, place, hasBody),
		embeds: embedsOfPost,
	}
}

/** Covers. */
export const mediaResource: WpResource<WpCover> = {
	...ofEntries('media', wpAttachments),
	describe: wpMedia,
	embeds: ({ record }, state, place) => embedsOfAuthors(record, state, place),
}

/** Tags or categories. */
export function termResource(name: 'tags' | 'categories'): WpResource<TermRecord> {
	return {
		...ofTerms(name, name, ['rest_term_invalid', 'Term does not exist.']),
		describe: (record, state, place) => wpTerm(record, state, name, place),
	}
}

/** Authors. */
export const userResource: WpResource<TermRecord> = {
	...ofTerms('users', 'authors', ['rest_user_invalid_id', 'Invalid user ID.']),
	describe: wpUser,
}

function ofEntries<Item>(
	name: WpListName,
	entries: WpEntries<Item>,
): Pick<WpResource<Item>, 'name' | 'hasEnd' | 'missing' | 'list' | 'find'> {
	const { collection, entry } = entries
	return {
		name,
		hasEnd: true,
		missing: ['rest_post_invalid_id', 'Invalid post ID.'],
		list: (params, state) => listEntries(params, entries, state),
		find: (id, state) => collection(state).items.find((item) => entry.id(item) === id),
	}
}

function ofTerms(
	name: WpListName,
	taxonomy: 'tags' | 'categories' | 'authors',
	missing: WpResource<TermRecord>['missing'],
): Pick<WpResource<TermRecord>, 'name' | 'hasEnd' | 'missing' | 'list' | 'find' | 'embeds'> {
	return {
		name,
		hasEnd: false,
		missing,
		list: (params, state) => listTerms(params, taxonomy, state),
		find: (id, state) => state.terms[taxonomy].find(({ key }) => wpId(key) === id),
		embeds: () => ({}),
	}
}
