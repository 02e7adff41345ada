import { createCollection } from '../query/collection.ts'
import { perState } from '../state/per-state.ts'
import { mimeTypeOf } from './mime-type-of.ts'
import { type WpCover, wpCovers } from './wp-cover.ts'
import type { WpEntries } from './wp-entries.ts'
import { entryFields, type WpEntry } from './wp-entry.ts'
import { wpId } from './wp-id.ts'
import { termIds } from './wp-links.ts'
import { listOf, wordOf } from './wp-query.ts'

const entry: WpEntry<WpCover> = {
	id: ({ id }) => id,
	slug: ({ slug }) => slug,
	title: ({ title }) => title,
	published: ({ record }) => record.published,
	updated: ({ record }) => record.updated,
	authors: ({ record: { authors } }) => (authors.length > 0 ? termIds(authors) : [0]),
	parent: ({ record }) => wpId(record.key),
	menuOrder: () => 0,
}

/** Covers, to be filtered and ordered as media are. */
export const wpAttachments: WpEntries<WpCover> = {
	entry,
	status: 'inherit',
	moreOrders: [],
	collection: perState((state) =>
		createCollection(wpCovers(state), {
			fields: entryFields(entry),
			idOf: ({ id }: WpCover) => String(id),
			order: 'date desc',
		}),
	),
	async search(text, state) {
		const words = text.toLowerCase().split(/\s+/)
		return wpCovers(state).filter(({ title, slug }) => {
			const said = `${title} ${slug}`.toLowerCase()
			return words.every((word) => said.includes(word))
		})
	},
	tests(params) {
		const type = wordOf(params, 'media_type', kinds, 'image')
		const mimeTypes = listOf(params, 'mime_type')
		return [
			() => type === 'image',
			...(mimeTypes ? [({ place }: WpCover) => mimeTypes.includes(mimeTypeOf(place.url))] : []),
		]
	},
}

const kinds = ['image', 'video', 'text', 'application', 'audio'] as const
