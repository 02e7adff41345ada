import type { Fields } from '../query/field.ts'

/** What posts, pages and media are filtered and ordered by. */
export interface WpEntry<Item> {
	id(item: Item): number
	slug(item: Item): string
	title(item: Item): string
	/** Milliseconds since 1970. */
	published(item: Item): number | null
	updated(item: Item): number | null
	/** 0 if there is none. */
	authors(item: Item): readonly number[]
	/** 0 if there is none. */
	parent(item: Item): number
	menuOrder(item: Item): number
}

/** The fields that WordPress orders entries by. */
export function entryFields<Item>(entry: WpEntry<Item>): Fields<Item> {
	return {
		date: { kind: 'date', read: entry.published },
		modified: { kind: 'date', read: entry.updated },
		title: { kind: 'text', read: entry.title },
		slug: { kind: 'text', read: entry.slug },
		id: { kind: 'number', read: entry.id },
		author: { kind: 'number', read: (item) => entry.authors(item)[0] ?? 0 },
		parent: { kind: 'number', read: entry.parent },
		menu_order: { kind: 'number', read: entry.menuOrder },
	}
}
