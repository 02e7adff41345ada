import { type Collection, createCollection } from '../query/collection.ts'
import type { ApiState } from '../state/api-state.ts'
import { perState } from '../state/per-state.ts'
import type { PostRecord } from '../state/post-record.ts'
import type { TermRecord } from '../state/term-record.ts'
import { ghostPostFields, ghostTermFields } from './ghost-fields.ts'
import { ghostId } from './ghost-id.ts'
import { ghostPost } from './ghost-post.ts'
import { ghostAuthor, ghostTag } from './ghost-term.ts'
import { readShape } from './read-shape.ts'

/** Items of one kind: how they are found, and what is said of them. */
export interface GhostResource<Item> {
	readonly name: string
	/** `post`, for messages. */
	readonly single: string
	collection(state: ApiState): Collection<Item>
	slugOf(item: Item): string
	idOf(item: Item): string
	/** @throws {NotValid} */
	describe(item: Item, state: ApiState, query: Readonly<Record<string, string>>): Promise<object>
}

/** Posts come the newest first, pages by their titles. */
export function ghostPosts(name: 'posts' | 'pages'): GhostResource<PostRecord> {
	const idOf = ({ key }: PostRecord) => ghostId(key)
	const order = name === 'posts' ? 'published_at desc' : 'title asc'
	return {
		name,
		single: name.slice(0, -1),
		idOf,
		collection: perState((state) =>
			createCollection(state[name], { fields: ghostPostFields, idOf, order }),
		),
		slugOf: ({ post }) => post.slug,
		describe: (record, state, query) => ghostPost(record, state, readShape(query)),
	}
}

/** Tags and authors. */
export function ghostTerms(name: 'tags' | 'authors'): GhostResource<TermRecord> {
	const idOf = ({ key }: TermRecord) => ghostId(key)
	const describe = name === 'tags' ? ghostTag : ghostAuthor
	return {
		name,
		single: name.slice(0, -1),
		idOf,
		collection: perState((state) =>
			createCollection(state.terms[name], {
				fields: ghostTermFields,
				idOf,
				order: 'name asc',
			}),
		),
		slugOf: ({ term }) => term.slug,
		describe: async (record, state, query) => {
			const { include, fields } = readShape(query)
			const whole = describe(record, state, include.has('count.posts'))
			if (!fields) return whole
			return Object.fromEntries(
				Object.entries(whole).filter(([key]) => fields.has(key) || key === 'count'),
			)
		},
	}
}
