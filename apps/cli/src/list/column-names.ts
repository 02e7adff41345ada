/** Names of every column of a list, which are those of the fields of `--json`. */
export const columnNames = [
	'date',
	'lastmod',
	'readingTime',
	'words',
	'title',
	'url',
	'slug',
	'id',
	'file',
	'state',
	'tags',
	'categories',
	'authors',
	'series',
	'summary',
] as const

/** One of {@link columnNames}. */
export type ColumnName = (typeof columnNames)[number]

/** Those that a list has if nobody says which. */
export const defaultColumns: readonly ColumnName[] = ['date', 'readingTime', 'title', 'url']
