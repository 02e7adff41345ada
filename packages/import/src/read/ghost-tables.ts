/** A row of a table of Ghost; nothing is known of its values. */
export type GhostRow = Readonly<Record<string, unknown>>

/** The tables of an export that posts are made of. */
export interface GhostTables {
	/** `undefined` for what is no row. */
	readonly posts: readonly (GhostRow | undefined)[]
	/** Values of settings by their key. */
	readonly settings: ReadonlyMap<string, string>
	/** Rows by their id. */
	readonly users: ReadonlyMap<string, GhostRow>
	readonly tags: ReadonlyMap<string, GhostRow>
	/** Rows by `post_id`, sorted as they are shown. */
	readonly tagsOf: ReadonlyMap<string, readonly GhostRow[]>
	readonly authorsOf: ReadonlyMap<string, readonly GhostRow[]>
	readonly metaOf: ReadonlyMap<string, readonly GhostRow[]>
}

/**
 * Finds the tables in an export: in `db[0].data`, or in `data`.
 *
 * @returns `undefined` if there are no posts.
 */
export function ghostTables(value: unknown): GhostTables | undefined {
	const first = isRow(value) && Array.isArray(value.db) ? value.db[0] : value
	const data = isRow(first) ? first.data : undefined
	if (!isRow(data) || !Array.isArray(data.posts)) return undefined
	const rows = (name: string) => (Array.isArray(data[name]) ? data[name].filter(isRow) : [])
	const byId = (name: string) => new Map(rows(name).map((row) => [textOf(row.id), row]))
	return {
		posts: data.posts.map((row) => (isRow(row) ? row : undefined)),
		settings: new Map(rows('settings').map(({ key, value }) => [textOf(key), textOf(value)])),
		users: byId('users'),
		tags: byId('tags'),
		tagsOf: byPost(rows('posts_tags')),
		authorsOf: byPost(rows('posts_authors')),
		metaOf: byPost(rows('posts_meta')),
	}
}

/** A text, or the text of a number; else empty. */
export function textOf(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function isRow(value: unknown): value is GhostRow {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function byPost(rows: readonly GhostRow[]): ReadonlyMap<string, readonly GhostRow[]> {
	const grouped = new Map<string, GhostRow[]>()
	for (const row of rows) {
		const group = grouped.get(textOf(row.post_id))
		if (group) group.push(row)
		else grouped.set(textOf(row.post_id), [row])
	}
	for (const group of grouped.values())
		group.sort((a, b) => Number(a.sort_order ?? 0) - Number(b.sort_order ?? 0))
	return grouped
}
